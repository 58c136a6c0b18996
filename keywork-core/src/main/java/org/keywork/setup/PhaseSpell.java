package org.keywork.setup;

import java.time.LocalDate;
import java.util.Objects;

/**
 * From a day on, a setting up was in a phase. Earlier ones stay, so that a way back can be seen.
 *
 * @param phase the phase
 * @param since the first day
 * @since 0.1
 */
public record PhaseSpell(SetUpPhase phase, LocalDate since) {

  /** Refuses a missing part. */
  public PhaseSpell {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(since, "since");
  }
}
