package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.INDUCTED;
import static org.keywork.fixtures.KeyWorkers.aDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aJobDescription;
import static org.keywork.fixtures.KeyWorkers.aNonDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;
import static org.keywork.fixtures.KeyWorkers.clarified;
import static org.keywork.fixtures.Services.notInPlace;
import static org.keywork.practitioner.ReadinessStep.AUTHORITY_STATED;
import static org.keywork.practitioner.ReadinessStep.CLARITY_ABOUT_ROLE;
import static org.keywork.practitioner.ReadinessStep.INDUCTION;
import static org.keywork.practitioner.ReadinessStep.JOB_DESCRIPTION_AMENDED;
import static org.keywork.practitioner.ReadinessStep.JOB_DESCRIPTION_GIVEN;
import static org.keywork.practitioner.ReadinessStep.JOB_DESCRIPTION_WRITTEN;
import static org.keywork.practitioner.ReadinessStep.PROTECTED_TIME;
import static org.keywork.practitioner.ReadinessStep.SELECTION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Resources;
import org.keywork.rule.Answer;
import org.keywork.source.Statement;
import org.keywork.source.StatementLedger;

/** Who is ready for a first family, and what the others still lack. */
class ReadinessForFirstFamilyTest {

  private static final StatementLedger LEDGER = Resources.statements();

  private static ReadinessForFirstFamily today(KeyWorker keyWorker) {
    return keyWorker.readinessForFirstFamilyOn(TODAY);
  }

  private static void assertLacks(KeyWorker keyWorker, Answer answer, ReadinessStep... steps) {
    assertThat(today(keyWorker).answer()).isEqualTo(answer);
    assertThat(today(keyWorker).missing()).extracting(StepAnswer::step).containsExactly(steps);
  }

  private static KeyWorker timed(ProtectedTime time) {
    KeyWorker teacher = aNonDesignatedOne();
    return teacher.withPractitioner(
        teacher.practitioner().withRole(KeyWorkers.aNonDesignatedRole().withProtectedTime(time)));
  }

  @Test
  void somebody_with_whom_nothing_is_wrong_is_ready() {
    assertLacks(aDesignatedOne(), Answer.YES);
    assertLacks(aNonDesignatedOne(), Answer.YES);
    assertThat(today(aDesignatedOne()).keyWorker()).isEqualTo(KeyWorkers.DESIGNATED);
    assertThat(today(aDesignatedOne()).day()).isEqualTo(TODAY);
  }

  @Test
  void a_designated_key_worker_is_asked_for_five_steps_and_another_for_eight() {
    assertThat(today(aDesignatedOne()).steps())
        .extracting(StepAnswer::step)
        .containsExactly(
            SELECTION,
            INDUCTION,
            CLARITY_ABOUT_ROLE,
            JOB_DESCRIPTION_WRITTEN,
            JOB_DESCRIPTION_GIVEN);
    assertThat(today(aNonDesignatedOne()).steps())
        .extracting(StepAnswer::step)
        .containsExactly(ReadinessStep.values());
  }

  @Test
  void of_somebody_of_whom_nothing_is_recorded_nothing_can_be_told() {
    assertLacks(anUnknownOne(), Answer.CANNOT_TELL, ReadinessStep.values());
  }

  @Test
  void nobody_is_ready_before_the_last_step_is_done() {
    assertThat(
            aNonDesignatedOne().readinessForFirstFamilyOn(INDUCTED.minusDays(1)).answer())
        .isEqualTo(Answer.NO);
    assertThat(aNonDesignatedOne().readinessForFirstFamilyOn(INDUCTED).answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void each_step_that_is_known_not_to_be_done_is_missing() {
    Selection none = Selection.builder().goneThrough(false).build();
    assertLacks(aDesignatedOne().withSelection(none), Answer.NO, SELECTION);
    assertLacks(aDesignatedOne().withInductionOn(TODAY.plusDays(1)), Answer.NO, INDUCTION);
    assertLacks(
        aDesignatedOne().withRoleClarifications(clarified(INDUCTED, RolePoint.TASKS)),
        Answer.NO,
        CLARITY_ABOUT_ROLE);
    assertLacks(
        aDesignatedOne().withJobDescription(aJobDescription().withGiven(notInPlace())),
        Answer.NO,
        JOB_DESCRIPTION_GIVEN);
    assertLacks(
        aNonDesignatedOne().withJobDescription(aJobDescription().withAmended(notInPlace())),
        Answer.NO,
        JOB_DESCRIPTION_AMENDED);
    assertLacks(
        aNonDesignatedOne()
            .withAccountability(Accountability.builder().stated(notInPlace()).build()),
        Answer.NO,
        AUTHORITY_STATED);
  }

  @Test
  void what_is_not_written_is_missing_and_not_given_either() {
    JobDescription unwritten = JobDescription.builder().written(notInPlace()).build();
    assertLacks(
        aDesignatedOne().withJobDescription(unwritten),
        Answer.NO,
        JOB_DESCRIPTION_WRITTEN,
        JOB_DESCRIPTION_GIVEN);
  }

  @Test
  void each_step_of_which_nothing_is_recorded_is_missing() {
    assertLacks(
        aDesignatedOne().withInductionOn(Optional.<LocalDate>empty()),
        Answer.CANNOT_TELL,
        INDUCTION);
    assertLacks(aDesignatedOne().withRoleClarifications(), Answer.CANNOT_TELL, CLARITY_ABOUT_ROLE);
    assertLacks(
        aNonDesignatedOne().withAccountability(Optional.<Accountability>empty()),
        Answer.CANNOT_TELL,
        AUTHORITY_STATED);
  }

  @Test
  void a_minute_is_some_protected_time_and_no_hours_are_none() {
    ProtectedTime time = KeyWorkers.protectedTime();
    assertLacks(timed(time.withHoursAWeek(Duration.ofMinutes(1))), Answer.YES);
    assertLacks(timed(time.withHoursAWeek(Duration.ZERO)), Answer.NO, PROTECTED_TIME);
    assertLacks(timed(time.withHoursAWeek(Optional.empty())), Answer.CANNOT_TELL, PROTECTED_TIME);
  }

  @Test
  void points_made_clear_one_after_the_other_add_up() {
    KeyWorker keyWorker = aDesignatedOne()
        .withRoleClarifications(
            clarified(INDUCTED, RolePoint.TASKS, RolePoint.RESPONSIBILITIES),
            clarified(TODAY, RolePoint.ACCOUNTABILITY, RolePoint.AUTHORITY));
    assertThat(keyWorker.unclearAboutBy(TODAY.minusDays(1)))
        .containsExactly(RolePoint.ACCOUNTABILITY, RolePoint.AUTHORITY);
    assertThat(keyWorker.readinessForFirstFamilyOn(TODAY.minusDays(1)).answer())
        .isEqualTo(Answer.NO);
    assertLacks(keyWorker, Answer.YES);
  }

  @Test
  void one_step_known_not_to_be_done_outweighs_what_is_not_known() {
    assertLacks(
        aDesignatedOne()
            .withInductionOn(TODAY.plusDays(1))
            .withSelection(Optional.<Selection>empty()),
        Answer.NO,
        SELECTION,
        INDUCTION);
  }

  @ParameterizedTest
  @EnumSource(ReadinessStep.class)
  void each_step_is_cited_as_the_statement_behind_it_is(ReadinessStep step) {
    int statement = switch (step) {
      case SELECTION -> 122;
      case INDUCTION -> 136;
      case CLARITY_ABOUT_ROLE -> 132;
      case JOB_DESCRIPTION_WRITTEN -> 126;
      case JOB_DESCRIPTION_GIVEN -> 127;
      case JOB_DESCRIPTION_AMENDED -> 128;
      case PROTECTED_TIME -> 170;
      case AUTHORITY_STATED -> 135;
    };
    Statement behind = LEDGER.statement(statement).orElseThrow();
    assertThat(behind.citations()).contains(new StepAnswer(step, Answer.YES).citation());
  }
}
