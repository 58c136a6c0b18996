package org.keywork.service;

import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What the same key working would cost with designated and with non-designated key workers. All
 * amounts are for one year, in whole units of one currency.
 *
 * <p>The time that non-designated key workers give is paid for by somebody, too: without it nothing
 * can be compared, and with it designated key workers were not found to be dearer (PACK ch.5 / Types
 * of key workers). With 90,000 for designated key workers, and 15,000 beside a time worth 80,000, the
 * designated are cheaper by 5,000.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CostComparison implements WithCostComparison {

  CostComparison() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What designated key workers cost altogether. */
  public abstract int designated();

  /** What non-designated key workers cost the service beside their time. */
  public abstract int nonDesignated();

  /** What the time of non-designated key workers costs those who employ them. */
  public abstract Optional<Integer> timeOfNonDesignated();

  /**
   * By how much designated key workers are dearer; negative where they are cheaper. Empty as long as
   * the time of the others is not costed in.
   */
  public Optional<Integer> designatedDearerBy() {
    return timeOfNonDesignated()
        .map(time -> Math.subtractExact(designated(), Math.addExact(nonDesignated(), time)));
  }

  @Value.Check
  void refuseAmountsBelowNothing() {
    if (IntStream.of(designated(), nonDesignated(), timeOfNonDesignated().orElse(0))
        .anyMatch(amount -> amount < 0)) {
      throw new InvalidRecordException(Location.here(), "A cost cannot be below nothing.");
    }
  }

  /** Collects the parts of a {@link CostComparison}. */
  public static class Builder extends ImmutableCostComparison.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
