package org.keywork.practitioner;

import java.time.Duration;
import java.util.Optional;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/** Hours that can be worked. */
final class Hours {

  private static final Duration A_WEEK = Duration.ofDays(7);

  private Hours() {}

  /**
   * Refuses hours of a week that are fewer than none or more than the week has.
   *
   * @param property where they stand
   */
  static void requireOfAWeek(String property, Optional<Duration> hours) {
    requireNotNegative(property, hours);
    if (hours.filter(each -> each.compareTo(A_WEEK) > 0).isPresent()) {
      throw new InvalidRecordException(
          Location.at(property), "A week has 168 hours, and nobody works more.");
    }
  }

  /**
   * Refuses fewer hours than none.
   *
   * @param property where they stand
   */
  static void requireNotNegative(String property, Optional<Duration> hours) {
    if (hours.filter(Duration::isNegative).isPresent()) {
      throw new InvalidRecordException(
          Location.at(property), "Nobody works fewer hours than none.");
    }
  }
}
