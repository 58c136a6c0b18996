package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.monitoring.OutcomeKind.BENEFITS_RECEIVED;
import static org.keywork.monitoring.OutcomeKind.EMPOWERMENT;
import static org.keywork.monitoring.OutcomeKind.QUALITY_OF_LIFE;
import static org.keywork.monitoring.OutcomeKind.QUICKER_ACCESS;
import static org.keywork.monitoring.OutcomeKind.RELATIONS_WITH_SERVICES;
import static org.keywork.monitoring.OutcomeKind.SAVINGS;
import static org.keywork.monitoring.OutcomeKind.STRESS;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.keywork.practitioner.TrainingTopic;
import org.keywork.rule.InvalidRecordException;

/** What key working is good for, and how it is measured. */
class OutcomesTest {

  @Test
  void six_outcomes_for_families_are_known() {
    assertThat(Arrays.stream(OutcomeKind.values()).filter(OutcomeKind::isOneOfTheSix))
        .containsExactly(
            QUALITY_OF_LIFE,
            RELATIONS_WITH_SERVICES,
            QUICKER_ACCESS,
            BENEFITS_RECEIVED,
            STRESS,
            EMPOWERMENT);
  }

  @Test
  void money_is_what_agencies_save_and_what_families_are_paid() {
    assertThat(Arrays.stream(OutcomeKind.values()).filter(OutcomeKind::isMoney))
        .containsExactlyInAnyOrder(BENEFITS_RECEIVED, SAVINGS);
  }

  @Test
  void a_process_has_no_outcome() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(
            () -> Measure.builder().kind(MeasureKind.PROCESS).outcome(STRESS).build())
        .withMessageContaining("no outcome");
    assertThat(
            Measure.builder().kind(MeasureKind.OUTCOME).outcome(STRESS).build().outcome())
        .contains(STRESS);
  }

  @Test
  void a_judgement_without_a_benefit_is_of_nothing() {
    assertThat(BenefitJudgement.builder().build().isOfMoneyAlone()).isFalse();
  }

  @Test
  void every_key_worker_is_trained_in_child_protection_whatever_the_background() {
    assertThat(TrainingTopic.neededByEverybody()).contains(TrainingTopic.CHILD_PROTECTION);
  }
}
