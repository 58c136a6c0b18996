package org.keywork.assignment;

import static org.keywork.assignment.AssignmentKind.COVER;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keywork.practitioner.PractitionerId;
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
    return history.carriersOn(day).stream().filter(who -> !isAwayOn(who, day)).toList();
  }

  /** Whether a key worker is on leave on a day, nobody else is there, and the family is not its own. */
  boolean isUncoveredOn(LocalDate day) {
    return !history.isOwnKeyWorkingOn(day)
        && history.keyWorkersOn(day).stream().anyMatch(who -> isAwayOn(who, day))
        && thereOn(day).isEmpty();
  }

  /** Whether somebody was named as cover for a day, whether or not they are there. */
  private boolean isCoverNamedFor(LocalDate day) {
    return history.assignments().stream()
        .anyMatch(each -> each.kind() == COVER && each.during().contains(day));
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
    return new CoverOfAbsence(
        absence,
        counted.stream()
            .flatMap(days -> Timeline.of(days, changes(), day -> others(absence, day)).stream())
            .toList(),
        counted.stream()
            .flatMap(days -> where(days, day -> isForgotten(absence, day)).stream())
            .toList());
  }

  /**
   * The days of an absence on which who is away is the key worker of a family on the active list that is
   * not its own.
   */
  private List<DateSpan> countedDaysOf(AbsenceFromFamily absence) {
    PractitionerId who = absence.practitioner();
    return history
        .active()
        .flatMap(days -> days.overlapWith(absence.during()))
        .map(days ->
            where(days, day -> history.isKeyWorkerOn(who, day) && !history.isOwnKeyWorkingOn(day)))
        .orElse(List.of());
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
  private Stream<DateSpan> changes() {
    return Stream.of(
            history.assignments().stream().map(KeyWorkerAssignment::during),
            history.absences().stream().map(AbsenceFromFamily::during),
            history.ownKeyWorking().stream())
        .flatMap(each -> each);
  }
}
