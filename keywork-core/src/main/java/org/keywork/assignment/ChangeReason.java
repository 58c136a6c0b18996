package org.keywork.assignment;

/**
 * Why a family's key worker changes (GUIDE 5c / Changing key working practitioner; PACK ch.1).
 *
 * @since 0.1
 */
public enum ChangeReason {
  /** What the family needs help with has shifted. */
  SHIFT_IN_FOCUS,
  /** The family needs more key working, or less. */
  SHIFT_IN_INTENSITY,
  /** Another practitioner takes on the functions. */
  NEW_PRACTITIONER,
  /** The child leaves the setting to which the key worker is tied. */
  CHILD_LEAVES_SETTING,
  /** The therapy or service that the key worker gives the child ends. */
  THERAPY_ENDS,
  /** The key worker can no longer go on. */
  CANNOT_CONTINUE,
  /** The key worker is away. */
  ABSENCE;

  /** Whether what tied the key worker to the child is over, so that they do not come back. */
  public boolean isEndOfATie() {
    return this == CHILD_LEAVES_SETTING || this == THERAPY_ENDS;
  }
}
