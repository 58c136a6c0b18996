package org.keywork.assignment;

import static org.keywork.assignment.AssignmentKind.COVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywork.practitioner.PractitionerId;
import org.keywork.style.Among;
import org.keywork.time.DateSpan;

/** Who of those assigned to a family is there for it, and who is on leave. */
record Presence(AssignmentHistory history) {

  boolean isAwayOn(PractitionerId who, LocalDate day) {
    for (int i = 0; i < history.absences().size(); i++) {
      AbsenceFromFamily each = history.absences().get(i);
      if (each.isLeaveOn(day) && each.practitioner().equals(who)) {
        return true;
      }
    }
    return false;
  }

  List<PractitionerId> thereOn(LocalDate day) {
    List<PractitionerId> carriers = history.carriersOn(day);
    return Among.none(carriers, day, this::isAwayOn)
        ? carriers
        : carriers.stream().filter(who -> !isAwayOn(who, day)).toList();
  }

  /** Whether a key worker is on leave on a day, nobody else is there, and the family is not its own. */
  boolean isUncoveredOn(LocalDate day) {
    return !history.isOwnKeyWorkingOn(day) && isKeyWorkerAwayOn(day) && isNobodyThereOn(day);
  }

  private boolean isKeyWorkerAwayOn(LocalDate day) {
    for (int i = 0; i < history.assignments().size(); i++) {
      KeyWorkerAssignment each = history.assignments().get(i);
      if (each.isOfKeyWorkerOn(day) && isAwayOn(each.practitioner(), day)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNobodyThereOn(LocalDate day) {
    for (int i = 0; i < history.assignments().size(); i++) {
      KeyWorkerAssignment each = history.assignments().get(i);
      if (each.isOfCarrierOn(day) && !isAwayOn(each.practitioner(), day)) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody was named as cover for a day, whether or not they are there. */
  private boolean isCoverNamedFor(LocalDate day) {
    return Among.any(
        history.assignments(),
        day,
        (each, on) -> each.kind() == COVER && each.during().contains(on));
  }

  List<DateSpan> uncovered() {
    return history.active().map(days -> where(days, this::isUncoveredOn)).orElse(List.of());
  }

  /** The uncovered days for which an assignment of cover was meant. */
  List<DateSpan> leftUncoveredBy(KeyWorkerAssignment cover) {
    return history
        .active()
        .flatMap(days -> days.overlapWith(cover.during()))
        .map(days -> where(days, this::isUncoveredOn))
        .orElse(List.of());
  }

  CoverOfAbsence coverOf(AbsenceFromFamily absence) {
    List<DateSpan> counted = countedDaysOf(absence);
    List<Stretch> days = new ArrayList<>(counted.size());
    List<DateSpan> forgotten = new ArrayList<>(0);
    for (int i = 0; i < counted.size(); i++) {
      days.addAll(Timeline.of(counted.get(i), changes(), day -> others(absence, day)));
      forgotten.addAll(where(counted.get(i), day -> isForgotten(absence, day)));
    }
    return new CoverOfAbsence(absence, days, forgotten);
  }

  /**
   * The days of an absence on which who is away is the key worker of a family on the active list that is
   * not its own.
   */
  private List<DateSpan> countedDaysOf(AbsenceFromFamily absence) {
    PractitionerId who = absence.practitioner();
    Optional<DateSpan> days =
        history.active().flatMap(active -> active.overlapWith(absence.during()));
    return days.isPresent()
        ? where(
            days.get(), day -> history.isKeyWorkerOn(who, day) && !history.isOwnKeyWorkingOn(day))
        : List.of();
  }

  private List<PractitionerId> others(AbsenceFromFamily absence, LocalDate day) {
    return thereOn(day).stream()
        .filter(who -> !who.equals(absence.practitioner()))
        .toList();
  }

  private boolean isForgotten(AbsenceFromFamily absence, LocalDate day) {
    return others(absence, day).isEmpty() && !isCoverNamedFor(day);
  }

  private List<DateSpan> where(DateSpan days, Predicate<LocalDate> holds) {
    return Timeline.where(days, changes(), holds);
  }

  /** The spans at whose ends it may change who is there. */
  private List<DateSpan> changes() {
    List<DateSpan> changes = new ArrayList<>(history.ownKeyWorking());
    for (int i = 0; i < history.assignments().size(); i++) {
      changes.add(history.assignments().get(i).during());
    }
    for (int i = 0; i < history.absences().size(); i++) {
      changes.add(history.absences().get(i).during());
    }
    return changes;
  }
}
