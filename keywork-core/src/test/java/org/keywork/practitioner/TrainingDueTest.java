package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.INDUCTED;
import static org.keywork.fixtures.KeyWorkers.aDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aSession;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;
import static org.keywork.fixtures.KeyWorkers.trained;
import static org.keywork.practitioner.TrainingRound.NEEDS_ASSESSMENT;
import static org.keywork.practitioner.TrainingRound.ONGOING_TRAINING;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Services;
import org.keywork.fixtures.TrainingRuleExamples;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** What training falls due when. */
class TrainingDueTest {

  private static final Basis SET = TrainingRuleExamples.SET;

  @Test
  void nothing_falls_due_until_the_service_has_set_how_often() {
    assertThat(aDesignatedOne().trainingDue(BASIS)).isEmpty();
  }

  @Test
  void it_is_counted_from_the_last_time() {
    assertThat(aDesignatedOne().trainingDue(SET))
        .containsExactly(
            TrainingDue.after(TODAY.minusMonths(1), ONGOING_TRAINING, Period.ofMonths(1)),
            TrainingDue.after(TODAY.minusMonths(2), NEEDS_ASSESSMENT, Period.ofMonths(2)));
  }

  @Test
  void what_is_set_alone_falls_due_alone() {
    Basis one = new Basis(
        TODAY, LocalPolicy.named("ours").with(TrainingRules.TRAINED_EVERY, Period.ofMonths(6)));

    assertThat(aDesignatedOne().trainingDue(one))
        .extracting(TrainingDue::what)
        .containsExactly(ONGOING_TRAINING);
  }

  @Test
  void the_induction_counts_where_nothing_came_after_it() {
    KeyWorker inducted = aDesignatedOne().withTraining(Training.builder().build());

    assertThat(inducted.trainingDue(SET))
        .containsExactly(TrainingDue.after(INDUCTED, ONGOING_TRAINING, Period.ofMonths(1)));
  }

  @Test
  void what_is_still_to_come_does_not_count() {
    KeyWorker planned = trained(training -> training
            .withSessions(aSession(TODAY.plusDays(1)))
            .withNeedsAssessedOn(TODAY.plusDays(1)))
        .withInductionOn(TODAY.plusDays(1));

    assertThat(planned.trainingDue(SET)).isEmpty();
    assertThat(anUnknownOne().trainingDue(SET)).isEmpty();
  }

  @Test
  void an_assessment_of_today_counts() {
    assertThat(trained(training -> training.withNeedsAssessedOn(TODAY)).trainingDue(SET))
        .contains(TrainingDue.after(TODAY, NEEDS_ASSESSMENT, Period.ofMonths(2)));
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_late() {
    TrainingDue due = TrainingDue.after(TODAY.minusMonths(1), ONGOING_TRAINING, Period.ofMonths(1));

    assertThat(due.isLateOn(TODAY)).isFalse();
    assertThat(due.isLateOn(TODAY.plusDays(1))).isTrue();
  }

  @Test
  void a_month_that_lacks_the_day_ends_on_its_last() {
    TrainingDue due =
        TrainingDue.after(LocalDate.of(2024, 1, 31), TrainingRound.WORKSHOP, Period.ofMonths(1));

    assertThat(due.by()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void a_workshop_falls_due_a_month_after_the_last() {
    assertThat(Services.aService().workshopDue(BASIS))
        .contains(
            TrainingDue.after(TODAY.minusWeeks(2), TrainingRound.WORKSHOP, Period.ofMonths(1)));
    assertThat(Services.anUnknownService().workshopDue(BASIS)).isEmpty();
  }

  @Test
  void each_is_asked_for_somewhere() {
    assertThat(TrainingRound.values())
        .extracting(round -> round.citation().toString())
        .containsExactly(
            "CCNUK P10", "PACK ch.5 / Training", "PEMBROKESHIRE Information and advice");
  }
}
