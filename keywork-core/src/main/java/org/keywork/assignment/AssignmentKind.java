package org.keywork.assignment;

/**
 * What a practitioner is to a family.
 *
 * @since 0.1
 */
public enum AssignmentKind {
  /** Its named key worker. */
  KEY_WORKER,
  /** A stand-in while the key worker is away. */
  COVER,
  /** A second professional to turn to. */
  BACK_UP
}
