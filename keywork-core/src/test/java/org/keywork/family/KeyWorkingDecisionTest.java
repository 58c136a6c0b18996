package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.family.HelpWanted.FACILITATOR_ONLY;
import static org.keywork.family.HelpWanted.KEY_WORKER;
import static org.keywork.family.HelpWanted.OWN_KEY_WORKER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.CaseFiles;
import org.keywork.rule.InvalidRecordException;

class KeyWorkingDecisionTest {

  private static final KeyWorkingDecision WANTED = Assignments.decision(CaseFiles.OPENED, true);
  private static final KeyWorkingDecision NOT_WANTED =
      Assignments.decision(CaseFiles.OPENED, false);

  @Test
  void who_coordinates_themselves_and_wants_a_facilitator_does_not_decline() {
    assertThat(WANTED.withHelp(FACILITATOR_ONLY).declines()).isFalse();
    assertThat(WANTED.withHelp(FACILITATOR_ONLY).isForOwnKeyWorking()).isFalse();
    assertThat(NOT_WANTED.declines()).isTrue();
  }

  @Test
  void who_wants_to_do_it_themselves_may_want_no_key_worker_and_does_not_decline() {
    assertThat(NOT_WANTED.withHelp(OWN_KEY_WORKER).declines()).isFalse();
    assertThat(NOT_WANTED.withHelp(OWN_KEY_WORKER).isForOwnKeyWorking()).isTrue();
    assertThat(WANTED.withHelp(OWN_KEY_WORKER).isForOwnKeyWorking()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = HelpWanted.class,
      names = {"KEY_WORKER", "FACILITATOR_ONLY"})
  void nobody_wants_help_and_nobody_to_give_it(HelpWanted help) {
    assertThat(WANTED.withHelp(KEY_WORKER).wanted()).isTrue();
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> NOT_WANTED.withHelp(help))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/help"));
  }
}
