package org.keywork.palliative;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * From a day on, a child was in a phase. Earlier ones stay.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PhaseOfCare implements WithPhaseOfCare {

  PhaseOfCare() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day. */
  @Value.Redacted
  public abstract LocalDate since();

  /** The phase. */
  @Value.Redacted
  public abstract CarePhase phase();

  /** A phase from a day on. */
  public static PhaseOfCare of(LocalDate since, CarePhase phase) {
    return builder().since(since).phase(phase).build();
  }

  /** Collects the parts of a {@link PhaseOfCare}. */
  public static class Builder extends ImmutablePhaseOfCare.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
