package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is over is left alone from the day after the look-back. */
class LookBackTest {

  private static Basis asOf(LocalDate day) {
    return new Basis(day, LocalPolicy.named("guidance"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2025-11-21, true, false",
    "2026-11-22, 2025-11-22, false, true",
    "2026-11-22, 2026-11-22, false, true",
    "2026-11-22, 2026-11-23, false, false",
    "2028-02-29, 2027-02-27, true, false",
    "2028-02-29, 2027-02-28, false, true",
    "2029-02-28, 2028-02-27, true, false",
    "2029-02-28, 2028-02-28, false, true",
    "2029-02-28, 2028-02-29, false, true",
    "2029-03-01, 2028-02-29, true, false",
    "2029-03-01, 2028-03-01, false, true"
  })
  void the_first_day_back_counts_and_the_day_before_does_not(
      LocalDate asOf, LocalDate day, boolean past, boolean reached) {
    assertThat(LookBack.isPast(day, asOf(asOf))).isEqualTo(past);
    assertThat(LookBack.reaches(day, asOf(asOf))).isEqualTo(reached);
    Rule.Check<LocalDate> found =
        LookBack.recent(each -> each, (each, basis) -> Verdict.notMet(Location.here()));
    assertThat(found.verdictOn(day, asOf(asOf)).kind())
        .isEqualTo(reached ? Verdict.Kind.NOT_MET : Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void a_service_may_look_back_for_less_or_more() {
    LocalDate marchEnd = LocalDate.of(2027, 3, 31);
    Basis aMonth =
        new Basis(marchEnd, LocalPolicy.named("ours").with(LookBack.LENGTH, Period.ofMonths(1)));
    Basis tenYears =
        new Basis(marchEnd, LocalPolicy.named("ours").with(LookBack.LENGTH, Period.ofYears(10)));

    assertThat(LookBack.reaches(LocalDate.of(2027, 2, 28), aMonth)).isTrue();
    assertThat(LookBack.reaches(LocalDate.of(2027, 2, 27), aMonth)).isFalse();
    assertThat(LookBack.reaches(LocalDate.of(2017, 3, 31), tenYears)).isTrue();
    assertThat(LookBack.reaches(LocalDate.of(2017, 3, 30), tenYears)).isFalse();
  }

  @Test
  void less_than_a_month_or_more_than_ten_years_is_refused() {
    LocalPolicy policy = LocalPolicy.named("odd");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.with(LookBack.LENGTH, Period.ofDays(29)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.with(LookBack.LENGTH, Period.ofYears(10).plusDays(1)));
    assertThat(LookBack.LENGTH.isLooser(Period.ofMonths(6), Period.ofMonths(12)))
        .isTrue();
    assertThat(LookBack.LENGTH.origin()).isEqualTo(Parameter.Origin.OURS);
  }
}
