package org.keywork.monitoring;

import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What something costs each time. No unit costs come with the library: none of its sources gives any,
 * and they are hard to get (EVALUATION Discussion).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class UnitCost implements WithUnitCost {

  UnitCost() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** How much, in pence. */
  public abstract int pence();

  /** Who says so, and of which year, such as a publication; never a person's name. */
  @Value.Redacted
  public abstract String source();

  @Value.Check
  void refuseLessThanNothingAndWhatNobodySays() {
    if (pence() < 0) {
      throw new InvalidRecordException(Location.at("pence"), "A cost cannot be below nothing.");
    }
    if (source().isBlank()) {
      throw new InvalidRecordException(
          Location.at("source"), "A unit cost needs its source; say where the figure is from.");
    }
  }

  /** Collects the parts of a {@link UnitCost}. */
  public static class Builder extends ImmutableUnitCost.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
