package org.keywork.service;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workshop of the key workers of a service (PEMBROKESHIRE Information and advice).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class TrainingWorkshop implements WithTrainingWorkshop {

  TrainingWorkshop() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** How long it took. */
  public abstract Optional<Duration> length();

  /** Whether somebody spoke who knows the subject locally. */
  public abstract Optional<Boolean> localExpert();

  /** Collects the parts of a {@link TrainingWorkshop}. */
  public static class Builder extends ImmutableTrainingWorkshop.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
