package org.keywork.plan;

/**
 * What the record holds against a need that the family feels on a day.
 *
 * @since 0.1
 */
public enum NeedStanding {
  /** An action of the plan in force answers it, itself or through its goal. */
  SERVED,
  /** An action of the plan in force answers it, and it is on the list of unmet needs, too. */
  SERVED_AND_LISTED,
  /** It is on the list of unmet needs. */
  LISTED,
  /** It was on the list of unmet needs, and is noted there as met after all. */
  MET_AFTER_ALL,
  /** The plan in force has no action for it, and it never was on the list of unmet needs. */
  UNANSWERED,
  /** Nothing is known to answer it, but the plan does not say what all of its actions are for. */
  CANNOT_TELL,
  /** No plan is in force, and it never was on the list of unmet needs. */
  NO_PLAN;

  /** Whether an action of the plan in force answers it. */
  public boolean isServed() {
    return this == SERVED || this == SERVED_AND_LISTED;
  }

  /** Whether it is on the list of unmet needs, and not yet met. */
  public boolean isListed() {
    return this == LISTED || this == SERVED_AND_LISTED;
  }
}
