package org.keywork.ehc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.AssignmentHistory;

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
}
