package org.keywork.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * That a family can have key working for a certain time only, and what it was told of that (GUIDE 5c /
 * Reducing support). A limit of age is none of these: what a family was told of that stands with its
 * referral, in the {@link org.keywork.eligibility.AgeLimitNotice}.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class TimeLimit implements WithTimeLimit {

  TimeLimit() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The last day on which it can have key working, inclusive; empty while no day is set. */
  public abstract Optional<LocalDate> lastDay();

  /** Whether the family was told; empty when nobody recorded it. */
  public abstract Optional<Boolean> told();

  /** The day on which it was told clearly; empty when it was not, or when the day is not recorded. */
  public abstract Optional<LocalDate> toldOn();

  @Value.Check
  void refuseADayOnWhichNothingWasTold() {
    if (!told().orElse(true) && toldOn().isPresent()) {
      throw new InvalidRecordException(
          Location.at("toldOn"), "A family that was not told of a limit was not told on any day.");
    }
  }

  /** Collects the parts of a {@link TimeLimit}. */
  public static class Builder extends ImmutableTimeLimit.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
