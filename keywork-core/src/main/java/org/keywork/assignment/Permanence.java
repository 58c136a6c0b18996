package org.keywork.assignment;

/**
 * Whether a change of key worker is for good (GUIDE 5c / Changing key working practitioner).
 *
 * @since 0.1
 */
public enum Permanence {
  /** It is for good. */
  PERMANENT,
  /** The earlier key worker is to come back. */
  TEMPORARY
}
