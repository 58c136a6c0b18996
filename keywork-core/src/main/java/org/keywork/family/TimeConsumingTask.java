package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A task that costs the family much time and energy, such as the letters of seven clinics.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class TimeConsumingTask implements WithTimeConsumingTask {

  TimeConsumingTask() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the family told of it. */
  public abstract LocalDate toldOn();

  /** What came of the question whether key working can ease it; empty when that is not recorded. */
  public abstract Optional<TaskOutcome> outcome();

  /** What it is. */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Collects the parts of a {@link TimeConsumingTask}. */
  public static class Builder extends ImmutableTimeConsumingTask.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
