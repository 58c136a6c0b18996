package org.keywork.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.family.MemberId;

/**
 * A move in a child's life, past or planned.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Transition implements WithTransition {

  Transition() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whose move. */
  public abstract MemberId child();

  /** What kind. */
  public abstract TransitionKind kind();

  /** The day of the move. */
  public abstract LocalDate on();

  /** The last day of the first school term, where the move is one to school. */
  public abstract Optional<LocalDate> firstTermEndsOn();

  /** The day on which the support for it was planned. */
  public abstract Optional<LocalDate> supportPlannedOn();

  /** Whether the support for it was planned by a day. */
  public boolean isSupportPlannedBy(LocalDate day) {
    return supportPlannedOn().filter(planned -> !planned.isAfter(day)).isPresent();
  }

  /** Collects the parts of a {@link Transition}. */
  public static class Builder extends ImmutableTransition.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
