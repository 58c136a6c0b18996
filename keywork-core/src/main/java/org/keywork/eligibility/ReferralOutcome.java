package org.keywork.eligibility;

/**
 * What became of a referral.
 *
 * @since 0.1
 */
public enum ReferralOutcome {
  /** The family was taken on. */
  ACCEPTED,
  /** The family was not taken on. */
  NOT_ACCEPTED,
  /** The family thought better of it. */
  WITHDRAWN
}
