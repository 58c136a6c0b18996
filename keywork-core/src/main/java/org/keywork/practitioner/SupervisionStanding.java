package org.keywork.practitioner;

/**
 * How a key worker stands with regard to the next supervision.
 *
 * @since 0.1
 */
public enum SupervisionStanding {
  /** It is too early for the next session. */
  NOT_DUE,
  /** The next session is due. */
  DUE,
  /** The last day for it went by. */
  OVERDUE
}
