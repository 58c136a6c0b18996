package org.keywork.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.assignment.Intensity;

/**
 * A step from more key working to less, planned or taken (GUIDE 2 / Continuum of provision; GUIDE 5c /
 * Reducing support).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class StepDown implements WithStepDown {

  StepDown() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** How much key working there is from then on. */
  public abstract Intensity to();

  /** The first day on which there is no more than that. */
  public abstract LocalDate on();

  /** The day on which it was planned. */
  public abstract Optional<LocalDate> plannedOn();

  /** How the family itself sees it; empty when nobody recorded it. */
  public abstract Optional<ViewOfStepDown> familysView();

  /** What was done so that the step is easier for the family; empty when nobody recorded it. */
  public abstract Optional<Withdrawal> withdrawal();

  /** Whether the family is known to want it. */
  boolean isWanted() {
    return familysView().flatMap(ViewOfStepDown::wanted).orElse(false);
  }

  /** Collects the parts of a {@link StepDown}. */
  public static class Builder extends ImmutableStepDown.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
