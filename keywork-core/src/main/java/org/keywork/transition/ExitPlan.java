package org.keywork.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the key working of a family is to end, as it was planned with the family (GUIDE 5c / Reducing
 * support).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ExitPlan implements WithExitPlan {

  ExitPlan() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was planned. */
  public abstract Optional<LocalDate> plannedOn();

  /** The last day of key working; empty while none is set. */
  public abstract Optional<LocalDate> endsOn();

  /** What it settles so that the end is easier for the family; empty when nobody recorded it. */
  public abstract Optional<Withdrawal> withdrawal();

  /** Collects the parts of an {@link ExitPlan}. */
  public static class Builder extends ImmutableExitPlan.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
