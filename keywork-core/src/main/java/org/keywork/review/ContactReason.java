package org.keywork.review;

/**
 * Why people were in contact.
 *
 * @since 0.1
 */
public enum ContactReason {
  /** To keep in touch. */
  ROUTINE,
  /** A crisis. */
  CRISIS,
  /** Something that is being done. */
  MATTER_IN_HAND
}
