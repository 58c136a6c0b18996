package org.keywork.family;

/**
 * What information for a family must be (CCNUK P15).
 *
 * @since 0.1
 */
public enum InformationQuality {
  /** Made for this family. */
  TAILORED,
  /** Right. */
  ACCURATE,
  /** Possible for this family to take in. */
  ACCESSIBLE,
  /** There when the family needs it. */
  TIMELY,
  /** Fitting the family's situation. */
  APPROPRIATE
}
