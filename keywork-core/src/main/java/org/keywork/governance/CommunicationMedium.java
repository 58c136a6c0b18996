package org.keywork.governance;

/**
 * By what means people hear of a key worker service and are heard (PACK ch.5 / The importance of a
 * communication strategy; PACK checklist).
 *
 * @since 0.1
 */
public enum CommunicationMedium {
  /** A presentation to a group that meets anyway. */
  PRESENTATION,
  /** A workshop. */
  WORKSHOP,
  /** A seminar. */
  SEMINAR,
  /** A discussion of a panel before an audience. */
  PANEL,
  /** E-mail. */
  EMAIL,
  /** A letter. */
  LETTER,
  /** An article in a local paper. */
  LOCAL_PAPER_ARTICLE,
  /** An article in a newsletter that there is already. */
  NEWSLETTER_ARTICLE,
  /** A flyer. */
  FLYER,
  /** A newsletter of the service. */
  OWN_NEWSLETTER,
  /** Minutes of meetings that are sent round. */
  CIRCULATED_MINUTES,
  /** A strategy that the agencies publish together, such as a plan for children's services. */
  JOINT_STRATEGY_DOCUMENT,
  /** An open day. */
  OPEN_DAY,
  /** A poster. */
  POSTER,
  /** A questionnaire. */
  QUESTIONNAIRE,
  /** A website. */
  WEBSITE,
  /** Local radio. */
  LOCAL_RADIO
}
