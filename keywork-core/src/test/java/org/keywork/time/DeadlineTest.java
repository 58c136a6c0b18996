package org.keywork.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2014, 9, 1);
  private static final Deadline TWENTY_WEEKS =
      Deadline.within(Period.ofWeeks(20), FIRST_OF_SEPTEMBER);

  @Test
  void within_does_not_count_the_day_it_starts_from() {
    assertThat(TWENTY_WEEKS.lastDay()).isEqualTo("2015-01-19");
    assertThat(TWENTY_WEEKS.inWords())
        .isEqualTo("within 20 weeks of 2014-09-01, that day not counted");
  }

  @Test
  void beginning_with_counts_it() {
    Deadline fifteenDays = Deadline.beginningWith(FIRST_OF_SEPTEMBER, Period.ofDays(15));

    assertThat(fifteenDays.lastDay()).isEqualTo("2014-09-15");
    assertThat(fifteenDays.inWords())
        .isEqualTo("15 days beginning with 2014-09-01, that day counted");
  }

  @Test
  void twelve_months_starting_with_a_day_end_on_the_day_before_its_anniversary() {
    assertThat(Deadline.beginningWith(LocalDate.of(2024, 3, 1), Period.ofMonths(12))
            .lastDay())
        .isEqualTo("2025-02-28");
    assertThat(Deadline.beginningWith(LocalDate.of(2023, 3, 1), Period.ofMonths(12))
            .lastDay())
        .isEqualTo("2024-02-29");
  }

  @Test
  void before_excludes_the_day_it_names() {
    Deadline deadline = Deadline.before(LocalDate.of(2027, 3, 31));

    assertThat(deadline.lastDay()).isEqualTo("2027-03-30");
    assertThat(deadline.inWords()).isEqualTo("before 2027-03-31, that day excluded");
  }

  @Test
  void at_least_before_leaves_the_whole_length_clear() {
    Deadline notice = Deadline.atLeastBefore(Period.ofWeeks(2), LocalDate.of(2026, 9, 29));

    assertThat(notice.lastDay()).isEqualTo("2026-09-14");
    assertThat(notice.inWords()).isEqualTo("at least 2 weeks clear before 2026-09-29");
  }

  @Test
  void the_last_day_is_in_time() {
    assertThat(TWENTY_WEEKS.stateOn(LocalDate.of(2015, 1, 19)))
        .isEqualTo(new DeadlineState.Open(0));
    assertThat(TWENTY_WEEKS.stateWhenDone(LocalDate.of(2015, 1, 19)))
        .isEqualTo(new DeadlineState.Kept(LocalDate.of(2015, 1, 19), 0));
  }

  @Test
  void the_next_day_is_late() {
    assertThat(TWENTY_WEEKS.stateOn(LocalDate.of(2015, 1, 20)))
        .isEqualTo(new DeadlineState.Missed(1, false));
    assertThat(TWENTY_WEEKS.stateWhenDone(LocalDate.of(2015, 1, 20)))
        .isEqualTo(new DeadlineState.Missed(1, true));
  }

  @Test
  void days_left_are_counted_to_the_last_day() {
    assertThat(TWENTY_WEEKS.stateOn(LocalDate.of(2015, 1, 12)))
        .isEqualTo(new DeadlineState.Open(7));
  }

  @Test
  void a_length_goes_with_every_counting_but_one() {
    assertThatThrownBy(() -> Deadline.within(Period.ZERO, FIRST_OF_SEPTEMBER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Deadline(Counting.BEFORE, Period.ofDays(1), FIRST_OF_SEPTEMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A deadline before a day has no length.");
  }
}
