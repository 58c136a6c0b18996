package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Situations.anUrgentCall;
import static org.keywork.fixtures.Situations.nothingKnownOn;
import static org.keywork.fixtures.Situations.quietCircumstances;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.rule.Answer;
import org.keywork.rule.InvalidRecordException;

class CircumstancesTest {

  @ParameterizedTest
  @EnumSource(PriorityFactor.class)
  void only_critical_periods_can_be_ruled_out(PriorityFactor factor) {
    if (factor.ground() == PriorityGround.CRITICAL_PERIOD) {
      assertThat(nothingKnownOn(TODAY).withPeriodsRuledOut(factor).periodsRuledOut())
          .containsExactly(factor);
    } else {
      assertThatExceptionOfType(InvalidRecordException.class)
          .isThrownBy(() -> nothingKnownOn(TODAY).withPeriodsRuledOut(factor))
          .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/periodsRuledOut"));
    }
  }

  @Test
  void what_is_judged_of_a_family_is_not_told() {
    assertThat(quietCircumstances().toString()).doesNotContain("true", "false", "DIAGNOSIS");
  }

  @Test
  void a_call_is_not_answered_or_turned_down_before_it_is_made() {
    CallForSupport call = anUrgentCall();

    assertThat(call.withAnsweredOn(call.on()).answeredOn()).contains(call.on());
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> call.withAnsweredOn(call.on().minusDays(1)))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/on"));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> call.withTurnedDownOn(call.on().minusDays(1)));
  }

  @Test
  void an_answer_is_open_exactly_when_something_is_missing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactorAnswer(PriorityFactor.DIAGNOSIS, Answer.CANNOT_TELL, List.of()))
        .withMessageContaining("names what is missing");
  }
}
