package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, CANNOT_TELL, CANNOT_TELL, YES",
    "YES, NO, NO, YES",
    "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL",
    "CANNOT_TELL, NO, NO, CANNOT_TELL",
    "NO, NO, NO, NO"
  })
  void answers_join_as_people_join_them(Answer one, Answer other, Answer both, Answer either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(other.or(one)).isEqualTo(either);
  }

  @Test
  void what_is_recorded_is_yes_or_no_and_all_else_cannot_be_told() {
    assertThat(Answer.of(true)).isEqualTo(YES);
    assertThat(Answer.of(false)).isEqualTo(NO);
    assertThat(Answer.of(Optional.of(true))).isEqualTo(YES);
    assertThat(Answer.of(Optional.of(false))).isEqualTo(NO);
    assertThat(Answer.of(Optional.empty())).isEqualTo(CANNOT_TELL);
  }

  @ParameterizedTest
  @EnumSource
  void only_yes_and_no_are_settled(Answer answer) {
    assertThat(answer.isSettled()).isEqualTo(answer == YES || answer == NO);
  }
}
