package org.keywork.review;

/**
 * What sets the day of the next review.
 *
 * @since 0.1
 */
public enum ReviewBound {
  /** How often the service offers reviews. */
  LOCAL_POLICY,
  /** The longest time from plan to plan. */
  LONGEST_INTERVAL,
  /** How often the family wants them. */
  FAMILYS_WISH
}
