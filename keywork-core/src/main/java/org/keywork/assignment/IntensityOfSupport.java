package org.keywork.assignment;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.time.DateSpan;

/**
 * How much key working a family has for a span of days, beside the two things that it follows (GUIDE 2 /
 * Continuum of provision).
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

  /** How complex the support is that the family needs in this time; empty when nobody judged it. */
  public abstract Optional<ComplexityOfSupport> complexity();

  /** How much key working the family itself feels it needs; empty when nobody asked. */
  @Value.Redacted
  public abstract Optional<Intensity> familyFeelsItNeeds();

  /** Collects the parts of an {@link IntensityOfSupport}. */
  public static class Builder extends ImmutableIntensityOfSupport.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
