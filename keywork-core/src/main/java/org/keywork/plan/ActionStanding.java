package org.keywork.plan;

import java.time.LocalDate;

/**
 * How far an action of a plan is on a day.
 *
 * @since 0.1
 */
public enum ActionStanding {
  /** It is done. */
  DONE,
  /** It is past its day and still to be done. */
  LATE,
  /** It is to be done, and not late: its day has not gone by, or none is set. */
  TO_BE_DONE;

  /** What is done later does not count; on its last day an action is not yet late. */
  static ActionStanding of(PlanAction action, LocalDate asOf) {
    if (action.doneOn().filter(done -> !done.isAfter(asOf)).isPresent()) {
      return DONE;
    }
    return action.isOverdueOn(asOf) ? LATE : TO_BE_DONE;
  }
}
