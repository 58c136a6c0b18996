package org.keywork.ehc;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A move from one phase of education to another, before which a plan has to be reviewed and amended.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PhaseTransfer implements WithPhaseTransfer {

  PhaseTransfer() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** From which phase to which. */
  public abstract PhaseTransferKind kind();

  /** The day of the move. */
  public abstract LocalDate movesOn();

  /** The day on which the plan had been reviewed and amended for it. */
  public abstract Optional<LocalDate> amendedOn();

  /** Collects the parts of a {@link PhaseTransfer}. */
  public static class Builder extends ImmutablePhaseTransfer.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
