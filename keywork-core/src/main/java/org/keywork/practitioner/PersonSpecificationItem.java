package org.keywork.practitioner;

/**
 * A question that a person specification of key workers answers (PACK Ex.9).
 *
 * @since 0.1
 */
public enum PersonSpecificationItem {
  /** What skills they bring. */
  SKILLS,
  /** What background and experience they cannot do without. */
  ESSENTIAL_BACKGROUND,
  /** What manner helps. */
  HELPFUL_STYLE,
  /** What would stand in the way, such as other commitments. */
  HINDERING_FACTORS
}
