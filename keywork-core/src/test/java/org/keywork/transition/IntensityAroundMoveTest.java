package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.Intensity.LONG_TERM_INTENSIVE;
import static org.keywork.assignment.Intensity.SHORT_TERM;
import static org.keywork.assignment.Intensity.TALK_AND_LISTEN;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.fixtures.QuietCases;
import org.keywork.rule.Answer;
import org.keywork.time.DateSpan;

/** School begins on 3 September 2026. */
class IntensityAroundMoveTest {

  private static final Period TWO_MONTHS = Period.ofMonths(2);

  private static IntensityOfSupport of(Intensity intensity, String days) {
    return QuietCases.of(intensity, DateSpan.parse(days));
  }

  private static IntensityAroundMove around(IntensityOfSupport... intensities) {
    return moving(toSchool()).withIntensities(intensities).intensityAround(toSchool(), TWO_MONTHS);
  }

  @Test
  void more_support_through_the_first_term_is_told_with_its_first_day_and_the_day_it_was_over() {
    IntensityAroundMove around = around(
        of(TALK_AND_LISTEN, "2026-03-02/2026-07-31"),
        of(SHORT_TERM, "2026-08-01/2026-12-31"),
        of(TALK_AND_LISTEN, "2027-01-01/.."));

    assertThat(around.isRaised()).isEqualTo(Answer.YES);
    assertThat(around.before()).contains(TALK_AND_LISTEN);
    assertThat(around.most()).contains(SHORT_TERM);
    assertThat(around.raisedFrom()).contains(LocalDate.of(2026, 8, 1));
    assertThat(around.backOn()).contains(LocalDate.of(2027, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-02, NO",
    "2026-07-03, YES",
    "2026-09-03, YES",
    "2026-11-03, YES",
    "2026-11-04, NO"
  })
  void support_that_grows_within_the_time_around_the_move_is_raised_by_it(
      LocalDate grows, Answer raised) {
    IntensityAroundMove around = around(
        of(TALK_AND_LISTEN, "2026-03-02/" + grows.minusDays(1)), of(SHORT_TERM, grows + "/.."));

    assertThat(around.isRaised()).isEqualTo(raised);
    assertThat(around.backOn()).isEmpty();
  }

  @Test
  void less_support_or_as_much_as_before_is_not_raised() {
    IntensityAroundMove less =
        around(of(LONG_TERM_INTENSIVE, "2026-03-02/2026-09-02"), of(SHORT_TERM, "2026-09-03/.."));

    assertThat(less.isRaised()).isEqualTo(Answer.NO);
    assertThat(less.most()).contains(LONG_TERM_INTENSIVE);
    assertThat(around(of(SHORT_TERM, "2026-03-02/..")).isRaised()).isEqualTo(Answer.NO);
  }

  @Test
  void what_is_not_recorded_cannot_be_compared() {
    assertThat(around().isRaised()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(around(of(SHORT_TERM, "2026-07-03/..")).isRaised()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(around(of(SHORT_TERM, "2026-03-02/2026-07-02")).isRaised())
        .isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void a_day_of_which_nothing_is_recorded_is_not_back() {
    IntensityAroundMove around = around(
        of(TALK_AND_LISTEN, "2026-03-02/2026-08-31"),
        of(SHORT_TERM, "2026-09-01/2026-10-31"),
        of(TALK_AND_LISTEN, "2026-12-01/.."));

    assertThat(around.backOn()).contains(LocalDate.of(2026, 12, 1));
  }

  @Test
  void support_that_grows_once_more_is_not_back() {
    IntensityAroundMove around = around(
        of(TALK_AND_LISTEN, "2026-03-02/2026-07-31"),
        of(SHORT_TERM, "2026-08-01/2026-08-31"),
        of(LONG_TERM_INTENSIVE, "2026-09-01/2026-12-31"),
        of(TALK_AND_LISTEN, "2027-01-01/.."));

    assertThat(around.most()).contains(LONG_TERM_INTENSIVE);
    assertThat(around.raisedFrom()).contains(LocalDate.of(2026, 8, 1));
    assertThat(around.backOn()).contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void of_two_that_are_recorded_for_a_day_the_one_with_more_counts() {
    List<IntensityOfSupport> both =
        List.of(of(TALK_AND_LISTEN, "2026-03-02/.."), of(SHORT_TERM, "2026-07-03/2026-09-30"));

    IntensityAroundMove around = IntensityAroundMove.of(toSchool(), both, TWO_MONTHS);

    assertThat(around.raisedFrom()).contains(LocalDate.of(2026, 7, 3));
    assertThat(around.backOn()).contains(LocalDate.of(2026, 10, 1));
  }
}
