package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.fixtures.Families;

/** A child grows older by one year at a time, always on the birthday. */
class ChildProperties {

  /** Over nine years each day of birth occurs, 29 February among them. */
  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);

  private static final int LAST = 9 * 365;

  @Property
  void to_have_reached_an_age_is_to_be_that_old_or_older(
      @ForAll @IntRange(max = LAST) int born,
      @ForAll @IntRange(max = 9000) int later,
      @ForAll @IntRange(max = 25) int years) {
    LocalDate day = FIRST.plusDays(born).plusDays(later);
    Child child = born(born);
    assertThat(child.hasReachedAge(years, day)).hasValue(child.ageOn(day).orElseThrow() >= years);
    assertThat(child.hasReachedAge(years, day))
        .hasValue(!day.isBefore(child.birthday(years).orElseThrow()));
  }

  @Property
  void nobody_grows_younger(
      @ForAll @IntRange(max = LAST) int born,
      @ForAll @IntRange(max = 9000) int later,
      @ForAll @IntRange(max = 800) int days) {
    Child child = born(born);
    LocalDate day = FIRST.plusDays(born).plusDays(later);
    assertThat(child.ageOn(day.plusDays(days)).orElseThrow())
        .isGreaterThanOrEqualTo(child.ageOn(day).orElseThrow());
  }

  @Property
  void a_birthday_makes_one_year_older_and_no_other_day_does(
      @ForAll @IntRange(max = LAST) int born, @ForAll @IntRange(min = 1, max = 25) int years) {
    Child child = born(born);
    LocalDate birthday = child.birthday(years).orElseThrow();
    assertThat(child.ageOn(birthday)).hasValue(years);
    assertThat(child.ageOn(birthday.minusDays(1))).hasValue(years - 1);
    assertThat(child.ageOn(child.birthday(years + 1).orElseThrow().minusDays(1)))
        .hasValue(years);
  }

  private static Child born(int daysLater) {
    return Families.aChild().withDateOfBirth(FIRST.plusDays(daysLater));
  }
}
