package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a member of the steering group has undertaken to do (PACK App.5).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class IndividualTask implements WithIndividualTask {

  IndividualTask() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The topic: an area of the action plan. */
  public abstract Optional<ActionPlanArea> topic();

  /** What is to be done. */
  @Value.Redacted
  public abstract Optional<String> action();

  /** The last day for it. */
  public abstract Optional<LocalDate> by();

  /** Whether it says what it is about, what is to be done, and by when. */
  public boolean isComplete() {
    return topic().isPresent() && action().isPresent() && by().isPresent();
  }

  /** Collects the parts of an {@link IndividualTask}. */
  public static class Builder extends ImmutableIndividualTask.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
