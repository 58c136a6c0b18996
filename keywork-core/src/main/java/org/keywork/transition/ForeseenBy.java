package org.keywork.transition;

/**
 * By what it is foreseen when somebody's time as a family's key worker ends (GUIDE 5c / Changing key
 * working practitioner).
 *
 * @since 0.1
 */
public enum ForeseenBy {
  /** The last day was settled. */
  LAST_DAY_SET,
  /** The child's last day in the setting, or of the therapy, is recorded. */
  TIE_TO_CHILD,
  /** The child moves on from the setting. */
  MOVE_OF_CHILD,
  /** What the key worker is tied to ends for all families at once. */
  TIE_OF_ROLE,
  /** The key worker is tied, and until when is not recorded. */
  NOTHING_RECORDED
}
