package org.keywork.service;

/**
 * What has to be settled about planning and review when a service is set up (PACK ch.5 / Setting up a
 * system).
 *
 * @since 0.1
 */
public enum PlanningQuestion {
  /** How long after the referral the first planning meeting is held. */
  TIME_TO_FIRST_MEETING,
  /** How often there is a review. */
  REVIEW_FREQUENCY,
  /** Who chairs the meetings. */
  CHAIR,
  /** How the other practitioners contribute to a meeting. */
  CONTRIBUTIONS_OF_OTHERS,
  /** Where meetings are held, and what families may choose. */
  PLACE,
  /** Whether a meeting can be combined with reviews that the law asks for. */
  COMBINATION_WITH_OTHER_REVIEWS,
  /** How plans are recorded and monitored. */
  RECORDING_AND_MONITORING,
  /** How key workers prepare parents for a meeting. */
  PREPARATION_OF_PARENTS,
  /** How key workers support parents in taking part. */
  SUPPORT_FOR_PARENTS,
  /** How key workers learn the views of young people, and support those who take part. */
  VIEWS_OF_YOUNG_PEOPLE
}
