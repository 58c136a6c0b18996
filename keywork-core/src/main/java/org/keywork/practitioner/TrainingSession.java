package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A time at which a key worker was trained.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class TrainingSession implements WithTrainingSession {

  TrainingSession() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day; of several, the last. */
  public abstract LocalDate on();

  /** What it was about; empty when nobody recorded it. */
  public abstract Set<TrainingTopic> topics();

  /** In which form; empty when nobody recorded it. */
  public abstract Set<TrainingForm> forms();

  /** Whether it had been held by a day, that day included. */
  public boolean isHeldBy(LocalDate asOf) {
    return !on().isAfter(asOf);
  }

  /** Collects the parts of a {@link TrainingSession}. */
  public static class Builder extends ImmutableTrainingSession.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
