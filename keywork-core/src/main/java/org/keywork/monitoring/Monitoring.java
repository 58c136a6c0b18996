package org.keywork.monitoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * How a service watches itself (PACK ch.2 / Monitoring and review; PACK ch.5; CCNUK O13).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Monitoring implements WithMonitoring {

  Monitoring() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The system by which needs that nobody meets are recorded and looked at together. */
  public abstract Optional<Arrangement> unmetNeedsRecorded();

  /** Collects the parts of {@link Monitoring}. */
  public static class Builder extends ImmutableMonitoring.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
