package org.keywork.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsTest {

  @ParameterizedTest
  @CsvSource({
    "P6M, 6 months",
    "P1Y, 1 year",
    "P12M, 12 months",
    "P14D, 2 weeks",
    "P7D, 1 week",
    "P15D, 15 days",
    "P1D, 1 day",
    "P1Y6M, 1 year and 6 months",
    "P0D, 0 days"
  })
  void a_length_is_said_in_the_units_people_use(Period length, String words) {
    assertThat(Lengths.inWords(length)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "PT1H, 1 hour",
    "PT30M, 30 minutes",
    "PT90M, 1 hour and 30 minutes",
    "PT48H, 2 days",
    "P1DT1M, 1 day and 1 minute",
    "PT61S, 1 minute and 1 second",
    "PT0S, 0 minutes"
  })
  void hours_and_minutes_are_said_in_the_units_people_use(Duration length, String words) {
    assertThat(Lengths.inWords(length)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "PT37H30M, 37 hours and 30 minutes",
    "PT24H, 24 hours",
    "PT1H1M59S, 1 hour and 1 minute",
    "PT45M, 45 minutes",
    "PT0S, 0 hours"
  })
  void hours_of_work_are_never_said_in_days(Duration work, String words) {
    assertThat(Lengths.inHours(work)).isEqualTo(words);
  }

  @Test
  void lengths_stand_from_the_shorter_to_the_longer() {
    List<Period> lengths = List.of(
        Period.ofDays(1),
        Period.ofWeeks(4),
        Period.ofMonths(1),
        Period.ofDays(31),
        Period.ofYears(1));

    assertThat(lengths).isSortedAccordingTo(Lengths.BY_LENGTH);
    assertThat(Lengths.BY_LENGTH.compare(Period.ofMonths(12), Period.ofYears(1)))
        .isZero();
  }
}
