package org.keywork.family;

/**
 * What is known of the course of a condition (PALLIATIVE Introduction).
 *
 * @since 0.1
 */
public enum ConditionOutlook {
  /** Neither of the others. */
  NOT_LIFE_LIMITING,
  /** No present cure, and an early death is likely. */
  LIFE_LIMITING,
  /** Treatment might succeed. */
  LIFE_THREATENING
}
