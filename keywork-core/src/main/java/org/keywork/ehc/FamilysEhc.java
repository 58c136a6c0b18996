package org.keywork.ehc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.Tenure;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.rule.Location;
import org.keywork.style.Among;
import org.keywork.time.DateSpan;

/**
 * A family's ways to plans for education, health and care, beside its key working, which is wider.
 *
 * <p>Each goes on no longer than it can: it is at an end when the child dies, and when a later plan of
 * the same child takes its place.
 *
 * @param family the family
 * @param processes the ways to a plan, those of all its children
 * @param history who is or was key worker
 * @param closedOn the first day on which the family was no longer on the active list
 * @since 0.1
 */
public record FamilysEhc(
    Family family,
    List<EhcProcess> processes,
    AssignmentHistory history,
    Optional<LocalDate> closedOn) {

  /** Refuses a missing part. */
  public FamilysEhc {
    Objects.requireNonNull(family, "family");
    processes = asFarAsTheyGo(processes, family);
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(closedOn, "closedOn");
  }

  private static List<EhcProcess> asFarAsTheyGo(List<EhcProcess> processes, Family family) {
    if (processes.isEmpty()) {
      return List.of();
    }
    List<EhcProcess> ended = new ArrayList<>(processes.size());
    for (EhcProcess each : processes) {
      Optional<LocalDate> diedOn = family.child(each.child()).flatMap(Child::diedOn);
      ended.add(endedBy(diedOn, endedBy(replacedOn(each, processes), each)));
    }
    return List.copyOf(ended);
  }

  private static EhcProcess endedBy(Optional<LocalDate> day, EhcProcess process) {
    return day.map(process::endedBy).orElse(process);
  }

  /** The day of the first plan of the same child that came after this one, or after its request. */
  private static Optional<LocalDate> replacedOn(EhcProcess process, List<EhcProcess> processes) {
    Optional<LocalDate> since = process.finalPlanOn().or(process::madeSince);
    Optional<LocalDate> replaced = Optional.empty();
    for (EhcProcess other : processes) {
      Optional<LocalDate> made = other.finalPlanOn();
      if (since.isPresent()
          && made.isPresent()
          && other.child().equals(process.child())
          && made.get().isAfter(since.get())
          && !other.id().equals(process.id())
          && replaced.filter(made.get()::isAfter).isEmpty()) {
        replaced = made;
      }
    }
    return replaced;
  }

  /** The days, over before a day, on which nobody carried the family any more. */
  List<DateSpan> breaksBy(LocalDate asOf) {
    List<DateSpan> uncarried = history.daysUncarried();
    List<DateSpan> breaks = new ArrayList<>(0);
    for (int i = 0; i < uncarried.size(); i++) {
      DateSpan days = uncarried.get(i);
      if (days.endsBefore(asOf) && history.hadKeyWorkerBy(days.firstDay().minusDays(1))) {
        breaks.add(days);
      }
    }
    return breaks;
  }

  /** Whether somebody follows another as key worker on a day. */
  boolean hasNewKeyWorkerOn(LocalDate day) {
    return Among.any(
        history.changes(),
        day,
        (change, on) -> change.successor().isPresent()
            && change.successor().get().days().firstDay().equals(on));
  }

  /** Where the assignment stands with which somebody begins to carry the family on a day. */
  Location placeOfWhoCameOn(LocalDate day) {
    for (int i = 0; i < history.assignments().size(); i++) {
      if (history.assignments().get(i).during().firstDay().equals(day)) {
        return Location.at("assignments", i);
      }
    }
    return Location.at("assignments");
  }

  /** Whether there was key working after a day, up to another, that day included. */
  boolean hasKeyWorkingAfter(LocalDate dayExclusive, LocalDate asOf) {
    LocalDate next = dayExclusive.plusDays(1);
    if (next.isAfter(asOf) || (closedOn.isPresent() && !closedOn.get().isAfter(next))) {
      return false;
    }
    for (int i = 0; i < history.tenures().size(); i++) {
      Tenure each = history.tenures().get(i);
      if (!each.days().endsBefore(next) && !each.days().startsAfter(asOf)) {
        return true;
      }
    }
    return false;
  }
}
