package org.keywork.transition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The moves in the children's lives beside the end of key working, so that it shows which of them it
 * still covers.
 *
 * @param moves the moves, past and planned
 * @param support how long the family can have key working
 * @since 0.1
 */
public record MovesAndEndOfSupport(MovesAndKeyWorkers moves, EndOfSupport support) {

  /** Refuses a missing part. */
  public MovesAndEndOfSupport {
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(support, "support");
  }

  /**
   * Whether key working is to be over on a day to come: because the family is to leave the active list
   * before it, as the exit was planned, or else because of the age at which key working ends.
   */
  boolean isToBeOverOn(LocalDate day, int endsAtAge) {
    Optional<LocalDate> last = support.exitPlan().flatMap(ExitPlan::endsOn);
    return !support.active().includes(day)
        || last.map(day::isAfter)
            .orElseGet(() -> support.haveAllReachedAge(endsAtAge, day).orElse(false));
  }
}
