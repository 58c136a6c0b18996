package org.keywork.setup;

import java.util.Objects;
import org.keywork.time.DateSpan;

/**
 * One phase of a programme.
 *
 * @param phase the phase
 * @param firstMonth its first month, counted from 1
 * @param lastMonth its last month, counted in
 * @param days from its first to its last day, both inclusive
 * @since 0.1
 */
public record ProgrammePhase(SetUpPhase phase, int firstMonth, int lastMonth, DateSpan days) {

  /** Refuses a missing part. */
  public ProgrammePhase {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(days, "days");
  }

  /** Where it is written. */
  public Restated source() {
    return Restated.of(phase);
  }
}
