package org.keywork.ehc;

/**
 * What a local authority decides after the review of a plan.
 *
 * @since 0.1
 */
public enum ReviewOutcome {
  /** The plan stays as it is. */
  MAINTAIN,
  /** The plan is to be amended. */
  AMEND,
  /** The plan comes to an end. */
  CEASE
}
