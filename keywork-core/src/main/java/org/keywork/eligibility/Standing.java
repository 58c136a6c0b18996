package org.keywork.eligibility;

/**
 * How a family stands to the service on a day, which tells by what it is judged.
 *
 * @since 0.1
 */
public enum Standing {
  /** On the active list: only the age still counts, even where the family is referred anew. */
  ON_THE_BOOKS,
  /** Referred: the criteria count, ages on the day of the referral. */
  REFERRED,
  /** Neither: the criteria count as if the family were referred on the day asked about. */
  NOT_REFERRED
}
