package org.keywork.practitioner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;

/**
 * The hours that a key worker really worked in a span of days, paid or not.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class WorkedHours implements WithWorkedHours {

  private static final int DAYS_IN_A_WEEK = 7;

  WorkedHours() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** From the first to the last day, both inclusive; best in whole weeks. */
  public abstract DateSpan during();

  /** All hours of these days, in whatever role. */
  public abstract Duration hours();

  /** Those among them that went into key working. */
  public abstract Optional<Duration> forKeyWorking();

  /** Those among them that went into fixing appointments, such as telephoning round. */
  public abstract Optional<Duration> fixingAppointments();

  /** The last of these days. */
  public LocalDate lastDay() {
    return during().lastDay().orElseThrow();
  }

  /**
   * What so many hours a week come to over these days: 37 hours a week are 74 over fourteen days.
   */
  public Duration over(Duration hoursAWeek) {
    return hoursAWeek.multipliedBy(during().days().orElseThrow()).dividedBy(DAYS_IN_A_WEEK);
  }

  /**
   * What some of these hours come to in a week: 74 over fourteen days are 37 hours a
   * week.
   */
  public Duration aWeek(Duration some) {
    return some.multipliedBy(DAYS_IN_A_WEEK).dividedBy(during().days().orElseThrow());
  }

  @Value.Check
  void refuseWhatCannotBe() {
    if (during().isOpenEnded()) {
      throw new InvalidRecordException(
          Location.at("during"), "Hours that were worked have a last day; add it.");
    }
    Hours.requireNotNegative("hours", Optional.of(hours()));
    requireAmongTheHours("forKeyWorking", forKeyWorking());
    requireAmongTheHours("fixingAppointments", fixingAppointments());
  }

  private void requireAmongTheHours(String property, Optional<Duration> some) {
    Hours.requireNotNegative(property, some);
    if (some.filter(each -> each.compareTo(hours()) > 0).isPresent()) {
      throw new InvalidRecordException(
          Location.at(property), "What some of the hours went into is no more than all of them.");
    }
  }

  /** Collects the parts of {@link WorkedHours}. */
  public static class Builder extends ImmutableWorkedHours.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
