package org.keywork.plan;

import java.util.List;
import java.util.Objects;
import org.keywork.family.NeedId;

/**
 * An action of the plan in force on a day, and the needs it leads to.
 *
 * @param action the action
 * @param standing how far it is
 * @param purpose what it is for, in a word
 * @param serves the needs felt on the day that it answers, itself or through its goal
 * @param restsWith with whom it rests
 * @since 0.1
 */
public record ActionInThread(
    PlanAction action,
    ActionStanding standing,
    ActionPurpose purpose,
    List<NeedId> serves,
    RestsWith restsWith) {

  /** Refuses a missing part. */
  public ActionInThread {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(purpose, "purpose");
    serves = List.copyOf(serves);
    Objects.requireNonNull(restsWith, "restsWith");
  }

  /** Whether it is still to be done, late or not. */
  public boolean isToBeDone() {
    return standing != ActionStanding.DONE;
  }

  /**
   * Whether it is still to be done although nobody needs it on the day. That the need is over for which
   * something was done is how it should be.
   */
  public boolean isOrphan() {
    return isToBeDone() && purpose.leadsNowhere();
  }
}
