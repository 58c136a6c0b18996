package org.keywork.review;

/**
 * What sets how often the key worker is to be in touch.
 *
 * @since 0.1
 */
public enum RhythmBound {
  /** What family and key worker agreed. */
  AGREED_WITH_FAMILY,
  /** What the service sets for quiet times. */
  QUIET_TIMES,
  /** What the service sets for every other family. */
  LOCAL_POLICY
}
