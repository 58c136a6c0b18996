package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.Intensity.DOOR_OPEN;
import static org.keywork.assignment.Intensity.LOW_LEVEL_SHORT_TERM;
import static org.keywork.assignment.Intensity.OWN_KEY_WORKER;
import static org.keywork.assignment.Intensity.SHORT_TERM;
import static org.keywork.assignment.Intensity.TALK_AND_LISTEN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.fixtures.QuietCases;
import org.keywork.time.DateSpan;

class QuietTimesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static IntensityOfSupport of(Intensity intensity, String during) {
    return QuietCases.of(intensity, DateSpan.parse(during));
  }

  private static QuietTimes times(IntensityOfSupport... intensities) {
    return new QuietTimes(List.of(intensities));
  }

  @Test
  void without_a_record_no_time_is_quiet() {
    assertThat(times().since(DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31, ", "2026-02-01, 2026-02-01", "2026-02-28, 2026-02-01", "2026-03-01, "})
  void a_quiet_time_has_a_first_and_a_last_day(LocalDate asOf, LocalDate since) {
    QuietTimes times = times(of(TALK_AND_LISTEN, "2026-02-01/2026-02-28"));

    assertThat(times.since(asOf).orElse(null)).isEqualTo(since);
  }

  @Test
  void one_kind_of_quiet_goes_on_in_another() {
    QuietTimes times = times(
        of(DOOR_OPEN, "2026-02-15/.."),
        of(LOW_LEVEL_SHORT_TERM, "2025-12-01/2026-02-14"),
        of(SHORT_TERM, "2025-06-01/2025-11-30"),
        of(TALK_AND_LISTEN, "2025-01-01/2025-05-31"));

    assertThat(times.since(DAY)).hasValue(LocalDate.of(2025, 12, 1));
  }

  @Test
  void a_day_between_two_quiet_times_parts_them() {
    QuietTimes times =
        times(of(DOOR_OPEN, "2026-02-16/.."), of(TALK_AND_LISTEN, "2025-12-01/2026-02-14"));

    assertThat(times.since(DAY)).hasValue(LocalDate.of(2026, 2, 16));
  }

  @Test
  void more_key_working_at_the_same_time_is_not_quiet() {
    QuietTimes busy = times(of(TALK_AND_LISTEN, "2026-01-01/.."), of(SHORT_TERM, "2026-02-01/.."));
    QuietTimes over =
        times(of(TALK_AND_LISTEN, "2026-01-01/.."), of(SHORT_TERM, "2026-02-01/2026-02-10"));

    assertThat(busy.since(DAY)).isEmpty();
    assertThat(over.since(DAY)).hasValue(LocalDate.of(2026, 2, 11));
  }

  @Test
  void a_family_that_does_its_own_key_working_is_not_quiet() {
    assertThat(times(of(OWN_KEY_WORKER, "2026-01-01/..")).since(DAY)).isEmpty();
  }
}
