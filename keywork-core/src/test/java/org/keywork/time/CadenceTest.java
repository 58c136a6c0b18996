package org.keywork.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

  @ParameterizedTest
  @CsvSource({
    "2006-01-31, P6M,  2006-07-31",
    "2006-01-31, P12M, 2007-01-31",
    "2006-08-31, P6M,  2007-02-28",
    "2006-08-31, P12M, 2007-08-31",
    "2004-02-29, P6M,  2004-08-29",
    "2004-02-29, P12M, 2005-02-28",
    "2004-02-29, P48M, 2008-02-29",
    "2006-03-01, P28D, 2006-03-29",
    "2006-12-15, P6W,  2007-01-26"
  })
  void a_rolling_cadence_counts_from_the_last_time(LocalDate last, Period every, LocalDate next) {
    assertThat(Cadence.rolling(every).nextAfter(last)).isEqualTo(next);
  }

  @Test
  void an_anchored_cadence_does_not_shift_when_something_was_late() {
    Cadence everyHalfYear = Cadence.anchored(LocalDate.of(2026, 1, 15), Period.ofMonths(6));

    assertThat(everyHalfYear.nextAfter(LocalDate.of(2026, 7, 14))).isEqualTo("2026-07-15");
    assertThat(everyHalfYear.nextAfter(LocalDate.of(2026, 7, 15))).isEqualTo("2027-01-15");
    assertThat(everyHalfYear.nextAfter(LocalDate.of(2026, 9, 30))).isEqualTo("2027-01-15");
  }

  @Test
  void before_its_anchor_the_anchor_is_next() {
    LocalDate anchor = LocalDate.of(2026, 1, 15);

    assertThat(Cadence.anchored(anchor, Period.ofWeeks(2)).nextAfter(anchor.minusDays(1)))
        .isEqualTo(anchor);
  }

  @Test
  void the_last_of_the_month_finds_its_day_again() {
    LocalDate anchor = LocalDate.of(2026, 8, 31);
    Cadence monthly = Cadence.anchored(anchor, Period.ofMonths(1));

    assertThat(monthly.daysAfter(anchor, LocalDate.of(2026, 12, 31)))
        .extracting(LocalDate::toString)
        .containsExactly("2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31");
  }

  @Test
  void the_last_day_asked_for_is_included_and_the_last_time_is_not() {
    LocalDate last = LocalDate.of(2026, 1, 1);

    assertThat(Cadence.rolling(Period.ofDays(10)).daysAfter(last, LocalDate.of(2026, 1, 21)))
        .extracting(LocalDate::toString)
        .containsExactly("2026-01-11", "2026-01-21");
  }

  @Test
  void an_anchored_cadence_gives_its_anchor_when_that_is_still_to_come() {
    LocalDate anchor = LocalDate.of(2026, 5, 1);

    assertThat(Cadence.anchored(anchor, Period.ofMonths(3))
            .daysAfter(anchor.minusDays(1), LocalDate.of(2026, 8, 1)))
        .extracting(LocalDate::toString)
        .containsExactly("2026-05-01", "2026-08-01");
  }

  @Test
  void nothing_comes_round_in_no_time() {
    assertThatThrownBy(() -> Cadence.rolling(Period.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A length of time must be longer than nothing: P0D.");
    assertThatThrownBy(() -> Cadence.anchored(LocalDate.EPOCH, Period.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
