package org.keywork.family;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What the family decided about having a key worker.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorkingDecision implements WithKeyWorkingDecision {

  KeyWorkingDecision() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it decided. */
  public abstract LocalDate decidedOn();

  /** Whether it wants one. */
  public abstract boolean wanted();

  /** Collects the parts of a {@link KeyWorkingDecision}. */
  public static class Builder extends ImmutableKeyWorkingDecision.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
