package org.keywork.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which of a service manager's tasks somebody else has.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Delegation implements WithDelegation {

  Delegation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The tasks that others have. */
  public abstract List<DelegatedTask> tasks();

  /**
   * The day on which somebody went through every task of a service manager and who has it, the manager or
   * somebody else; until then more tasks may be owned than are recorded.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through the tasks by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of a {@link Delegation}. */
  public static class Builder extends ImmutableDelegation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
