package org.keywork.eligibility;

/**
 * Why a family was turned away.
 *
 * @since 0.1
 */
public enum RefusalReason {
  /** There was no firm diagnosis. */
  NO_DIAGNOSIS,
  /** It did not fit the criteria of the service. */
  OUTSIDE_CRITERIA,
  /** There was no statutory plan for the child. */
  NO_STATUTORY_PLAN,
  /** The family had declined a key worker. */
  DECLINED_KEY_WORKING,
  /** The service does not take referrals from whoever made it. */
  REFERRER_NOT_ACCEPTED,
  /** There was no room. */
  NO_CAPACITY,
  /** Another reason. */
  OTHER;

  /** Whether the family was not what the service is there for, as the service sees it. */
  public boolean isForWantOfFit() {
    return this == NO_DIAGNOSIS || this == OUTSIDE_CRITERIA || this == NO_STATUTORY_PLAN;
  }
}
