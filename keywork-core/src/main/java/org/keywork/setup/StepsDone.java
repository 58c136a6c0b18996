package org.keywork.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which steps a record shows done by a day.
 *
 * @param record the record
 * @param asOf the day
 */
record StepsDone(SetUp record, LocalDate asOf) {

  /** The day on which a step was done; empty where the record does not show it by that day. */
  Optional<LocalDate> doneOn(ProgrammeItem item) {
    return switch (item.step()) {
      case AWARENESS_EVENT -> byNow(record.awarenessEventOn());
      case FIRST_WORKSHOP, SECOND_WORKSHOP, LAST_WORKSHOP -> workshop(item);
      case SERVICE_MODEL, JOB_DESCRIPTIONS, SCOPE, ACTION_PLAN, INDIVIDUAL_PLANS ->
        reached(item.step().milestones());
      case MEETINGS_WHILE_IMPLEMENTING, MEETINGS_WHILE_ROUTINISING -> met(item);
      case KEY_WORKERS_IN_POST -> byNow(record.keyWorkersInPostSince());
      case PILOT_SETTLES -> byNow(record.pilot().flatMap(Pilot::settledOn));
      case EVALUATION -> byNow(record.evaluation().flatMap(PilotEvaluation::reportedOn));
    };
  }

  /** A workshop is done with the last of the days that it takes at least. */
  private Optional<LocalDate> workshop(ProgrammeItem item) {
    List<LocalDate> days = together().workshops(item.step().workshop().orElseThrow());
    return days.size() < item.leastDays()
        ? Optional.empty()
        : Optional.of(days.get(item.leastDays() - 1));
  }

  private Optional<LocalDate> reached(Set<SetUpMilestone> milestones) {
    List<LocalDate> days = milestones.stream()
        .flatMap(each -> byNow(record.firstReached(each)).stream())
        .toList();
    return days.size() < milestones.size()
        ? Optional.empty()
        : days.stream().max(Comparator.naturalOrder());
  }

  /** The first meeting in the phase, by the record; where that tells no phases, by the programme. */
  private Optional<LocalDate> met(ProgrammeItem item) {
    Stream<LocalDate> inPhase = record.phases().isEmpty()
        ? together().meetings().filter(item.days()::contains)
        : together().meetingsIn(item.step().phase());
    return inPhase.findFirst();
  }

  private DaysOfSetUp together() {
    return new DaysOfSetUp(record, asOf);
  }

  private Optional<LocalDate> byNow(Optional<LocalDate> day) {
    return day.filter(each -> !each.isAfter(asOf));
  }
}
