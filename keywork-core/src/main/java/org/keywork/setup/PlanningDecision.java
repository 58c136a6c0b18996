package org.keywork.setup;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision about a new service.
 *
 * @param on the day on which it was taken
 * @param level what it is about
 * @since 0.1
 */
public record PlanningDecision(LocalDate on, DecisionLevel level) {

  /** Refuses a missing part. */
  public PlanningDecision {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(level, "level");
  }

  /** Whether it is about an operational detail and was taken by a day. */
  boolean isDetailBy(LocalDate day) {
    return level == DecisionLevel.OPERATIONAL_DETAIL && !on.isAfter(day);
  }
}
