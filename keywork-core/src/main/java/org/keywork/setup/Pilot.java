package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * The service as it is tried out before it becomes a service that stays (PACK ch.5 Table 1).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Pilot implements WithPilot {

  Pilot() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day, past or to come. */
  public abstract Optional<LocalDate> beganOn();

  /** How many families it has, or is to have. */
  public abstract Optional<Integer> families();

  /** The day by which those who steer it found, or expect to find, that it has settled. */
  public abstract Optional<LocalDate> settledOn();

  @Value.Check
  void refuseFewerFamiliesThanNone() {
    if (families().filter(many -> many < 0).isPresent()) {
      throw new InvalidRecordException(
          Location.at("families"), "A pilot cannot have fewer families than none.");
    }
  }

  @Value.Check
  void refuseToSettleBeforeItBegins() {
    if (settledOn().isPresent()
        && beganOn().isPresent()
        && settledOn().get().isBefore(beganOn().get())) {
      throw new InvalidRecordException(
          Location.at("settledOn"), "A pilot cannot have settled before it began.");
    }
  }

  /** Collects the parts of a {@link Pilot}. */
  public static class Builder extends ImmutablePilot.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
