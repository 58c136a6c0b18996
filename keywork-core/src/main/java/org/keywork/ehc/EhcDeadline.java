package org.keywork.ehc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Location;
import org.keywork.source.Citation;
import org.keywork.time.Deadline;
import org.keywork.time.DeadlineState;

/**
 * A day by which a local authority has to do something, and the law behind it.
 *
 * @param duty what has to be done
 * @param which what tells it from others of that duty in the process, in fixed words and ids; empty
 *     where there is only one at a time
 * @param deadline the last day, and how it was counted
 * @param doneOn the day on which it was done; empty while it is not
 * @param liftedBy where it is written that the time limit may not hold; empty when it holds
 * @param at where in the record of the process it comes from
 * @since 0.1
 */
public record EhcDeadline(
    EhcDuty duty,
    List<String> which,
    Deadline deadline,
    Optional<LocalDate> doneOn,
    List<Citation> liftedBy,
    Location at) {

  /** Refuses a missing part. */
  public EhcDeadline {
    Objects.requireNonNull(duty, "duty");
    which = List.copyOf(which);
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(doneOn, "doneOn");
    liftedBy = List.copyOf(liftedBy);
    Objects.requireNonNull(at, "at");
  }

  /** The last day that is in time. */
  public LocalDate lastDay() {
    return deadline.lastDay();
  }

  /** How it stands on a day, whether or not an exception lifts it. What is done later does not count. */
  public DeadlineState stateOn(LocalDate asOf) {
    return doneOn
        .filter(done -> !done.isAfter(asOf))
        .map(deadline::stateWhenDone)
        .orElseGet(() -> deadline.stateOn(asOf));
  }

  /** Whether an exception may lift it. */
  public boolean isLifted() {
    return !liftedBy.isEmpty();
  }

  /**
   * Whether it is known to be missed by a day, and nothing lifts it. That a notice was missed which is
   * due only where no plan will be issued is not known as long as neither has come.
   */
  public boolean isMissedOn(LocalDate asOf) {
    return !isLifted()
        && stateOn(asOf) instanceof DeadlineState.Missed
        && !(duty.isConditional() && isToBeDoneOn(asOf));
  }

  /** Whether it is still to be done on a day. */
  public boolean isToBeDoneOn(LocalDate asOf) {
    return doneOn.filter(done -> !done.isAfter(asOf)).isEmpty();
  }
}
