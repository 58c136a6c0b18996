package org.keywork.monitoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Something that an evaluation measures (PACK ch.5 / Monitoring and evaluating).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Measure implements WithMeasure {

  Measure() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it looks at what came of the service or at how that came about. */
  public abstract MeasureKind kind();

  /** Which outcome it measures. */
  public abstract Optional<OutcomeKind> outcome();

  @Value.Check
  void refuseAnOutcomeOfAProcess() {
    if (kind() == MeasureKind.PROCESS && outcome().isPresent()) {
      throw new InvalidRecordException(
          Location.at("outcome"), "A measure of process has no outcome; record it apart.");
    }
  }

  /** Collects the parts of a {@link Measure}. */
  public static class Builder extends ImmutableMeasure.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
