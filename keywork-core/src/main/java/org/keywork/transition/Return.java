package org.keywork.transition;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * A family that had left, or had no key working for the time being, comes back for something.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Return implements WithReturn {

  Return() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** For what; empty when nobody recorded it. */
  public abstract Optional<ReturnFor> what();

  /** Whether it had to be referred anew before it was helped; empty when nobody recorded it. */
  public abstract Optional<Boolean> newReferralAsked();

  /** How much work it was; empty when nobody measured it. */
  public abstract Optional<Duration> work();

  /** Whether it is known to be for what the open door is there for: advice, or help for a short time. */
  boolean isThroughTheOpenDoor() {
    return what().filter(ReturnFor::isThroughTheOpenDoor).isPresent();
  }

  @Value.Check
  void refuseLessThanNoWork() {
    if (work().filter(Duration::isNegative).isPresent()) {
      throw new InvalidRecordException(Location.at("work"), "No return takes less than no work.");
    }
  }

  /** Collects the parts of a {@link Return}. */
  public static class Builder extends ImmutableReturn.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
