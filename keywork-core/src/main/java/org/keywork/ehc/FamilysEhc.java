package org.keywork.ehc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.Tenure;

/**
 * A family's ways to plans for education, health and care, beside its key working, which is wider.
 *
 * @param processes the ways to a plan, those of all its children
 * @param history who is or was key worker
 * @param closedOn the first day on which the family was no longer on the active list
 * @since 0.1
 */
public record FamilysEhc(
    List<EhcProcess> processes, AssignmentHistory history, Optional<LocalDate> closedOn) {

  /** Refuses a missing part. */
  public FamilysEhc {
    processes = List.copyOf(processes);
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(closedOn, "closedOn");
  }

  /** Whether there was key working after a day, up to another, that day included. */
  boolean hasKeyWorkingAfter(LocalDate dayExclusive, LocalDate asOf) {
    LocalDate next = dayExclusive.plusDays(1);
    if (next.isAfter(asOf) || (closedOn.isPresent() && !closedOn.get().isAfter(next))) {
      return false;
    }
    for (Tenure each : history.tenures()) {
      if (!each.days().endsBefore(next) && !each.days().startsAfter(asOf)) {
        return true;
      }
    }
    return false;
  }
}
