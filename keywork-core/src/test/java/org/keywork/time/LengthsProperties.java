package org.keywork.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whether a length of time is over is told as the calendar tells it, whatever its months and days. */
class LengthsProperties {

  @Property
  void a_length_is_over_from_the_day_after_the_one_that_it_leads_to(
      @ForAll("lengths") Period length,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = -40, max = 40) int off) {
    LocalDate asOf = from.plus(length).plusDays(off);

    assertThat(Lengths.isOver(length, from, asOf)).isEqualTo(asOf.isAfter(from.plus(length)));
  }

  @Property
  void a_day_is_longer_ago_before_the_one_that_the_length_leads_back_to(
      @ForAll("lengths") Period length,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(min = -40, max = 40) int off) {
    LocalDate day = asOf.minus(length).plusDays(off);

    assertThat(Lengths.isLongerAgo(day, length, asOf)).isEqualTo(day.isBefore(asOf.minus(length)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3_000).map(LocalDate.of(2023, 12, 1)::plusDays);
  }

  @Provide
  Arbitrary<Period> lengths() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 14),
            Arbitraries.of(0, 0, 0, 1, 14, 45))
        .as(Period::of);
  }
}
