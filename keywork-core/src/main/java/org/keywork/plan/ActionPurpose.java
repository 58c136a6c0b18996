package org.keywork.plan;

/**
 * What an action of a plan is for, seen from a day.
 *
 * @since 0.1
 */
public enum ActionPurpose {
  /** It answers a need that is felt, itself or through its goal. */
  SERVES_A_NEED,
  /** It names needs, and none of them is felt: they are over, or were found only later. */
  NEED_NOT_FELT,
  /** It names only a goal, and none of the needs that the goal meets is felt. */
  GOAL_WITHOUT_NEED,
  /** It names only a goal, and the goal does not say what it meets. */
  GOAL_DOES_NOT_SAY,
  /** It names neither a need nor a goal. */
  DOES_NOT_SAY;

  /** Whether the plan says what it is for. */
  public boolean isTold() {
    return this != GOAL_DOES_NOT_SAY && this != DOES_NOT_SAY;
  }

  /** Whether the plan says what it is for, and nobody needs that on the day. */
  public boolean leadsNowhere() {
    return this == NEED_NOT_FELT || this == GOAL_WITHOUT_NEED;
  }
}
