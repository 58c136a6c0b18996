package org.keywork.family;

/**
 * What information about a family is shared for.
 *
 * @since 0.1
 */
public enum SharingPurpose {
  /** To assess needs. */
  ASSESSMENT,
  /** To make and circulate a plan. */
  PLANNING,
  /** To review a plan. */
  REVIEW,
  /** To coordinate services from day to day. */
  COORDINATION,
  /** To refer the family to a service. */
  REFERRAL,
  /** To let somebody stand in for the key worker. */
  COVER,
  /** To hand the family over to a new key worker. */
  HANDOVER,
  /** To copy somebody, such as the key worker, into letters; PEMBROKESHIRE Co-ordination. */
  CORRESPONDENCE,
  /** To count. */
  STATISTICS
}
