package org.keywork.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class CadenceProperties {

  @Property(tries = 300)
  void the_next_time_is_always_later(
      @ForAll("days") LocalDate anchor,
      @ForAll("days") LocalDate last,
      @ForAll("lengths") Period every) {
    assertThat(Cadence.rolling(every).nextAfter(last)).isAfter(last);
    assertThat(Cadence.anchored(anchor, every).nextAfter(last)).isAfter(last);
  }

  @Property(tries = 300)
  void a_longer_cadence_never_comes_round_earlier(
      @ForAll("days") LocalDate last, @ForAll("lengths") Period every) {
    assertThat(Cadence.rolling(every.plusDays(1)).nextAfter(last))
        .isAfterOrEqualTo(Cadence.rolling(every).nextAfter(last));
  }

  /** Later rounds of two rhythms cross: every five weeks may come round sooner than every month. */
  @Property(tries = 300)
  void the_first_round_after_the_anchor_is_no_earlier_in_a_longer_cadence(
      @ForAll("days") LocalDate anchor,
      @ForAll @IntRange(min = 1, max = 36) int months,
      @ForAll @IntRange(max = 12) int more,
      @ForAll @IntRange(max = 27) int daysOn) {
    LocalDate last = anchor.plusDays(daysOn);

    assertThat(Cadence.anchored(anchor, Period.ofMonths(months + more)).nextAfter(last))
        .isAfterOrEqualTo(Cadence.anchored(anchor, Period.ofMonths(months)).nextAfter(last));
  }

  @Property(tries = 300)
  void a_longer_deadline_from_a_day_is_no_earlier_and_one_before_a_day_no_later(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 36) int months,
      @ForAll @IntRange(max = 12) int more) {
    Period shorter = Period.ofMonths(months);
    Period longer = Period.ofMonths(months + more);

    assertThat(Deadline.within(longer, day).lastDay())
        .isAfterOrEqualTo(Deadline.within(shorter, day).lastDay());
    assertThat(Deadline.beginningWith(day, longer).lastDay())
        .isAfterOrEqualTo(Deadline.beginningWith(day, shorter).lastDay());
    assertThat(Deadline.atLeastBefore(longer, day).lastDay())
        .isBeforeOrEqualTo(Deadline.atLeastBefore(shorter, day).lastDay());
  }

  @Property(tries = 300)
  void the_days_of_a_cadence_begin_with_the_next_one(
      @ForAll("days") LocalDate anchor,
      @ForAll("days") LocalDate last,
      @ForAll("lengths") Period every) {
    Cadence cadence = Cadence.anchored(anchor, every);
    List<LocalDate> days = cadence.daysAfter(last, last.plusYears(3).plusMonths(1));

    assertThat(days).isSorted().doesNotHaveDuplicates();
    if (!days.isEmpty()) {
      assertThat(days.get(0)).isEqualTo(cadence.nextAfter(last));
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2032, 12, 31));
  }

  @Provide
  Arbitrary<Period> lengths() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 36).map(Period::ofMonths),
        Arbitraries.integers().between(7, 400).map(Period::ofDays));
  }
}
