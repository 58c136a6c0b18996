package org.keywork.practitioner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.keywork.rule.Parameter;

/**
 * Hours for key working as a share of a full week's work. The exact hours are kept, so that those of a
 * team add up: four practitioners with nine hours each have as much time as one with 36.
 *
 * @param hours the hours a week
 * @param fullWeek the hours a week that are full-time in the service
 * @since 0.1
 */
public record FullTimeEquivalent(Duration hours, Duration fullWeek) {

  /** The hours of a full week's work. */
  public static final Parameter<Duration> FULL_WEEK = Parameter.duration(
          "practitioner.full-time-week", "the hours a week that are full-time")
      .open("No source says how many hours a week are full-time; contracts differ.")
      .between(Duration.ofHours(1), Duration.ofHours(50))
      .asChoice();

  private static final int PLACES = 2;

  /** Refuses a missing part, fewer hours than none and a full week without hours. */
  public FullTimeEquivalent {
    Objects.requireNonNull(hours, "hours");
    Objects.requireNonNull(fullWeek, "fullWeek");
    if (hours.isNegative() || fullWeek.isNegative() || fullWeek.isZero()) {
      throw new IllegalArgumentException(
          "Hours are none or more, and a full week has some: " + hours + " of " + fullWeek + ".");
    }
  }

  /** What a service may set about it. */
  public static List<Parameter<?>> parameters() {
    return List.of(FULL_WEEK);
  }

  /** The share, rounded to two places: 1.00 is full-time. */
  public BigDecimal share() {
    return BigDecimal.valueOf(hours.toSeconds())
        .divide(BigDecimal.valueOf(fullWeek.toSeconds()), PLACES, RoundingMode.HALF_UP);
  }
}
