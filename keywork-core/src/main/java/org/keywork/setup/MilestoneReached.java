package org.keywork.setup;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day on which a milestone of setting up was complete. One that was taken up again is complete
 * again; the first day tells the order.
 *
 * @param milestone what was settled
 * @param on the day
 * @since 0.1
 */
public record MilestoneReached(SetUpMilestone milestone, LocalDate on) {

  /** Refuses a missing part. */
  public MilestoneReached {
    Objects.requireNonNull(milestone, "milestone");
    Objects.requireNonNull(on, "on");
  }
}
