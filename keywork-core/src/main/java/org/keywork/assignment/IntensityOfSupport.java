package org.keywork.assignment;

import org.immutables.value.Value;
import org.keywork.time.DateSpan;

/**
 * How much key working a family has for a span of days.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class IntensityOfSupport implements WithIntensityOfSupport {

  IntensityOfSupport() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** How much. */
  public abstract Intensity intensity();

  /** From the first to the last day, both inclusive. */
  public abstract DateSpan during();

  /** Collects the parts of an {@link IntensityOfSupport}. */
  public static class Builder extends ImmutableIntensityOfSupport.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
