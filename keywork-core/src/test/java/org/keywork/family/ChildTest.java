package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.fixtures.Families;
import org.keywork.rule.InvalidRecordException;

/** How old a child is on a day, and from when on a child has died. */
class ChildTest {

  private static final LocalDate BORN = LocalDate.of(2019, 5, 4);
  private static final Child CHILD = Families.aChild().withDateOfBirth(BORN);

  @ParameterizedTest
  @CsvSource({
    "2019-05-04, 2019-05-04, 0",
    "2019-05-04, 2020-05-03, 0",
    "2019-05-04, 2020-05-04, 1",
    "2019-05-04, 2026-05-03, 6",
    "2019-05-04, 2026-05-04, 7",
    "2019-12-31, 2026-12-30, 6",
    "2019-12-31, 2026-12-31, 7",
    "2012-02-29, 2025-02-28, 12",
    "2012-02-29, 2025-03-01, 13",
    "2012-02-29, 2028-02-28, 15",
    "2012-02-29, 2028-02-29, 16",
    "2011-02-28, 2028-02-28, 17",
    "2011-03-01, 2028-02-29, 16"
  })
  void a_child_grows_a_year_older_on_the_birthday(LocalDate born, LocalDate day, int age) {
    Child child = CHILD.withDateOfBirth(born);
    assertThat(child.ageOn(day)).hasValue(age);
    assertThat(child.hasReachedAge(age, day)).hasValue(true);
    assertThat(child.hasReachedAge(age + 1, day)).hasValue(false);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-04, 0, 2019-05-04",
    "2019-05-04, 18, 2037-05-04",
    "2012-02-29, 13, 2025-03-01",
    "2012-02-29, 16, 2028-02-29",
    "2012-03-31, 13, 2025-03-31"
  })
  void a_birthday_is_a_day_of_the_calendar(LocalDate born, int years, LocalDate birthday) {
    assertThat(CHILD.withDateOfBirth(born).birthday(years)).hasValue(birthday);
  }

  @Test
  void of_a_child_who_is_not_born_yet_no_age_can_be_told() {
    assertThat(CHILD.ageOn(BORN.minusDays(1))).isEmpty();
    assertThat(CHILD.hasReachedAge(0, BORN.minusDays(1))).isEmpty();
    assertThat(CHILD.missingForAge()).isEqualTo("a day of birth that has come");
  }

  @Test
  void without_a_day_of_birth_no_age_can_be_told() {
    Child ageless = CHILD.withDateOfBirth(Optional.empty());
    assertThat(ageless.ageOn(BORN)).isEmpty();
    assertThat(ageless.hasReachedAge(0, BORN)).isEmpty();
    assertThat(ageless.birthday(7)).isEmpty();
    assertThat(ageless.missingForAge()).isEqualTo("the day of birth");
  }

  @Test
  void nobody_dies_before_being_born() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> CHILD.withDiedOn(BORN.minusDays(1)))
        .satisfies(refusal -> assertThat(refusal.at().pointer()).isEqualTo("/diedOn"))
        .withMessageNotContaining("2019");
    assertThat(CHILD.withDiedOn(BORN).hasDiedBy(BORN)).isTrue();
  }

  @Test
  void a_death_of_which_the_birth_is_not_recorded_is_told() {
    Child ageless = CHILD.withDateOfBirth(Optional.empty()).withDiedOn(BORN);
    assertThat(ageless.hasDiedBy(BORN)).isTrue();
  }

  @Test
  void a_child_has_died_from_the_day_of_death_on() {
    LocalDate death = LocalDate.of(2026, 11, 1);
    Child child = CHILD.withDiedOn(death);
    assertThat(child.hasDiedBy(death.minusDays(1))).isFalse();
    assertThat(child.hasDiedBy(death)).isTrue();
    assertThat(child.hasDiedBy(death.plusDays(1))).isTrue();
    assertThat(CHILD.hasDiedBy(death)).isFalse();
  }
}
