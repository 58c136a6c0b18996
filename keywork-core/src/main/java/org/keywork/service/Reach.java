package org.keywork.service;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * Whether hard-to-reach families find a service, and what it does so that they do.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Reach implements WithReach {

  Reach() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A way of watching whether hard-to-reach families find the service. */
  public abstract Optional<Arrangement> watched();

  /** Whether it turned out that some of them do not. */
  public abstract Optional<Boolean> someMissed();

  /** Whether something was done about it. */
  public abstract Optional<Boolean> actedUpon();

  /** Collects the parts of a {@link Reach}. */
  public static class Builder extends ImmutableReach.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
