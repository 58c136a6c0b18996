package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LookBackProperties {

  @Property(tries = 500)
  void a_day_is_past_if_it_lies_before_the_first_day_of_the_look_back(
      @ForAll @IntRange(max = 1500) int asOf,
      @ForAll @IntRange(min = 1, max = 119) int months,
      @ForAll @IntRange(max = 30) int days,
      @ForAll @IntRange(min = -40, max = 40) int offTheFirstDay) {
    Period length = Period.ofMonths(months).plusDays(days);
    LocalDate today = LocalDate.of(2024, 1, 1).plusDays(asOf);
    Basis basis = new Basis(today, LocalPolicy.named("ours").with(LookBack.LENGTH, length));
    LocalDate day = today.minus(length).plusDays(offTheFirstDay);

    assertThat(LookBack.isPast(day, basis)).isEqualTo(offTheFirstDay < 0);
  }
}
