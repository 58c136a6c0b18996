package org.keywork.practitioner;

/**
 * What is hard to provide for key workers who are no professionals, and so has to be specially
 * arranged (PACK ch.2 / Management).
 *
 * @since 0.1
 */
public enum SpecialArrangement {
  /** How they keep to themselves what they get to know of the family. */
  CONFIDENTIALITY,
  /** Who supervises them. */
  SUPERVISION,
  /** That their background is checked. */
  BACKGROUND_CHECKS,
  /** Who does the administrative work with them. */
  ADMINISTRATION
}
