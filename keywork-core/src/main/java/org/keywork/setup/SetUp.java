package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a key worker service was, or is being, set up (PACK ch.5 and ch.6).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SetUp implements WithSetUp {

  SetUp() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day of the preliminary work, with which month 1 begins. */
  public abstract Optional<LocalDate> startedOn();

  /** Collects the parts of a {@link SetUp}. */
  public static class Builder extends ImmutableSetUp.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
