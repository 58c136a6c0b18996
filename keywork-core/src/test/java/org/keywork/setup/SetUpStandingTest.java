package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.fixtures.SetUps.STARTED;
import static org.keywork.fixtures.SetUps.aSetUp;
import static org.keywork.fixtures.SetUps.metOn;
import static org.keywork.fixtures.SetUps.staffedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.Policies;
import org.keywork.rule.InvalidRecordException;

/** A programme beside the record of a setting up. */
class SetUpStandingTest {

  private static final SetUpProgramme PROGRAMME =
      SetUpProgramme.startingOn(STARTED, Policies.guidance());

  private static SetUpStanding on(String day, SetUp record) {
    return record.against(PROGRAMME, LocalDate.parse(day));
  }

  private static StepBesideRecord step(ProgrammeStep wanted, SetUpStanding standing) {
    return standing.steps().stream()
        .filter(each -> each.item().step() == wanted)
        .findFirst()
        .orElseThrow();
  }

  private static List<ProgrammeStep> steps(StepStanding wanted, SetUpStanding standing) {
    return standing.steps(wanted).stream().map(each -> each.item().step()).toList();
  }

  @Test
  void when_all_is_done_every_step_has_its_day() {
    SetUpStanding standing = on("2025-08-31", aSetUp());

    assertThat(standing.steps(StepStanding.DONE)).hasSize(ProgrammeStep.values().length);
    assertThat(standing.steps().stream()
            .collect(Collectors.toMap(
                each -> each.item().step(), each -> each.doneOn().orElseThrow().toString())))
        .containsEntry(ProgrammeStep.AWARENESS_EVENT, "2023-12-05")
        .containsEntry(ProgrammeStep.FIRST_WORKSHOP, "2024-01-24")
        .containsEntry(ProgrammeStep.JOB_DESCRIPTIONS, "2024-01-10")
        .containsEntry(ProgrammeStep.ACTION_PLAN, "2024-01-24")
        .containsEntry(ProgrammeStep.MEETINGS_WHILE_IMPLEMENTING, "2024-03-06")
        .containsEntry(ProgrammeStep.KEY_WORKERS_IN_POST, "2024-08-01")
        .containsEntry(ProgrammeStep.PILOT_SETTLES, "2025-04-30")
        .containsEntry(ProgrammeStep.EVALUATION, "2025-07-28")
        .containsEntry(ProgrammeStep.LAST_WORKSHOP, "2025-08-06")
        .containsEntry(ProgrammeStep.MEETINGS_WHILE_ROUTINISING, "2025-08-20");
    assertThat(standing.steps()).noneMatch(StepBesideRecord::isLate);
  }

  @ParameterizedTest
  @CsvSource({"2024-08-01, false", "2024-08-02, true"})
  void what_was_done_after_its_last_day_is_late(LocalDate since, boolean late) {
    SetUp record = staffedBy(aSetUp(), staff -> staff.withKeyWorkersInPostSince(since));

    assertThat(step(ProgrammeStep.KEY_WORKERS_IN_POST, on("2024-08-02", record)).isLate())
        .isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, TO_COME", "2024-01-01, DUE", "2024-01-31, DUE", "2024-02-01, OVERDUE"})
  void what_is_not_done_is_to_come_then_due_then_overdue(String day, StepStanding expected) {
    StepBesideRecord first =
        step(ProgrammeStep.FIRST_WORKSHOP, on(day, SetUp.builder().build()));

    assertThat(first.standing()).isEqualTo(expected);
    assertThat(first.doneOn()).isEmpty();
    assertThat(first.isLate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2024-01-23, DUE", "2024-01-24, DONE"})
  void a_workshop_is_done_with_the_last_of_its_days(String day, StepStanding expected) {
    assertThat(step(ProgrammeStep.FIRST_WORKSHOP, on(day, aSetUp())).standing())
        .isEqualTo(expected);
  }

  @Test
  void one_job_description_of_two_is_not_both() {
    SetUp one = aSetUp()
        .withMilestones(new MilestoneReached(
            SetUpMilestone.MANAGER_JOB_DESCRIPTION, LocalDate.of(2024, 1, 10)));

    assertThat(steps(StepStanding.DUE, on("2024-01-31", one)))
        .contains(ProgrammeStep.JOB_DESCRIPTIONS, ProgrammeStep.SERVICE_MODEL);
  }

  @Test
  void an_event_that_nobody_wanted_is_not_overdue() {
    SetUpStanding standing = on("2024-01-01", aSetUp().withAwarenessEventOn(Optional.empty()));

    assertThat(steps(StepStanding.NOT_RECORDED, standing))
        .containsExactly(ProgrammeStep.AWARENESS_EVENT);
  }

  @Test
  void meetings_count_for_the_phase_in_which_the_record_has_them() {
    LocalDate late = LocalDate.of(2024, 8, 20);
    SetUp behind = metOn(aSetUp(), late)
        .withPhases(new PhaseSpell(SetUpPhase.IMPLEMENTATION, LocalDate.of(2024, 2, 1)));

    assertThat(step(ProgrammeStep.MEETINGS_WHILE_IMPLEMENTING, on("2024-08-20", behind))
            .doneOn())
        .hasValue(late);
    assertThat(step(ProgrammeStep.MEETINGS_WHILE_IMPLEMENTING, on("2024-08-19", behind))
            .doneOn())
        .isEmpty();
    assertThat(
            step(ProgrammeStep.MEETINGS_WHILE_IMPLEMENTING, on("2024-08-20", behind.withPhases()))
                .standing())
        .isEqualTo(StepStanding.OVERDUE);
    assertThat(step(
                ProgrammeStep.MEETINGS_WHILE_IMPLEMENTING,
                on("2024-08-20", aSetUp().withPhases()))
            .doneOn())
        .hasValue(LocalDate.of(2024, 3, 6));
  }

  @Test
  void the_phases_of_both_are_told_and_the_ways_back() {
    PhaseSpell back = new PhaseSpell(SetUpPhase.INITIATION_AND_PLANNING, LocalDate.of(2024, 9, 2));
    SetUp record = aSetUp()
        .withPhases(Stream.concat(aSetUp().phases().stream(), Stream.of(back)).toList());
    SetUpStanding standing = on("2024-10-01", record);

    assertThat(standing.phaseByRecord()).hasValue(SetUpPhase.INITIATION_AND_PLANNING);
    assertThat(standing.phaseByProgramme()).hasValue(SetUpPhase.PILOT_AND_EVALUATION);
    assertThat(standing.movesBack()).containsExactly(back);
    assertThat(on("2024-09-01", record).movesBack()).isEmpty();
  }

  @Test
  void nonsense_is_refused() {
    LocalDate day = LocalDate.of(2024, 8, 1);
    Pilot.Builder pilot = Pilot.builder().beganOn(day);
    assertThat(pilot.settledOn(day).families(0).build().settledOn()).hasValue(day);
    assertThatThrownBy(
            () -> Pilot.builder().beganOn(day).settledOn(day.minusDays(1)).build())
        .isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> Pilot.builder().families(-1).build())
        .isInstanceOf(InvalidRecordException.class);
    assertThat(FirstStaff.builder()
            .keyWorkersFoundOn(day)
            .keyWorkersInPostSince(day)
            .build())
        .isNotNull();
    assertThatThrownBy(() -> FirstStaff.builder()
            .keyWorkersFoundOn(day)
            .keyWorkersInPostSince(day.minusDays(1))
            .build())
        .isInstanceOf(InvalidRecordException.class);
    assertThat(SetUp.builder().startedOn(day).endedOn(day).build().endedOn()).hasValue(day);
    assertThatThrownBy(
            () -> SetUp.builder().startedOn(day).endedOn(day.minusDays(1)).build())
        .isInstanceOf(InvalidRecordException.class);
  }
}
