package org.keywork.plan;

/**
 * What a meeting is; one meeting can be several at once (GUIDE 3; PACK ch.2, ch.5;
 * PEMBROKESHIRE).
 *
 * @since 0.1
 */
public enum MeetingKind {
  /** Of the team around the child, also called a planning or key working meeting. */
  TEAM_AROUND_THE_CHILD,
  /** A child in need meeting of social care. */
  CHILD_IN_NEED,
  /** About an education, health and care plan. */
  EHC_PLAN,
  /** The annual review of a Statement. */
  STATEMENT_REVIEW,
  /** Another review that the law asks for. */
  OTHER_STATUTORY_REVIEW
}
