package org.keywork.practitioner;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time that somebody who is a key worker beside another role has for key working alone (CCNUK
 * P12; PACK ch.1 / Support for the key worker).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ProtectedTime implements WithProtectedTime {

  ProtectedTime() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hours a week. */
  public abstract Optional<Duration> hoursAWeek();

  /** Collects the parts of {@link ProtectedTime}. */
  public static class Builder extends ImmutableProtectedTime.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
