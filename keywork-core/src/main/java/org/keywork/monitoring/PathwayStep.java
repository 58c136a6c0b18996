package org.keywork.monitoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Something that happens on a pathway so many times, and what it costs each time.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PathwayStep implements WithPathwayStep {

  PathwayStep() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What happens. */
  public abstract PathwayStepKind kind();

  /** How many times. */
  public abstract int times();

  /** What it costs each time; empty as long as nobody knows. */
  public abstract Optional<UnitCost> unitCost();

  /** What it costs in all, in pence; nothing where it does not happen. */
  public Optional<Long> pence() {
    return times() == 0
        ? Optional.of(0L)
        : unitCost().map(cost -> Math.multiplyFull(cost.pence(), times()));
  }

  @Value.Check
  void refuseFewerTimesThanNever() {
    if (times() < 0) {
      throw new InvalidRecordException(
          Location.at("times"), "Nothing happens fewer times than never.");
    }
  }

  /** Collects the parts of a {@link PathwayStep}. */
  public static class Builder extends ImmutablePathwayStep.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
