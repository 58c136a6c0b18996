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
