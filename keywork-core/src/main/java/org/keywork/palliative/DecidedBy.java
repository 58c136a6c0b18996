package org.keywork.palliative;

/**
 * Who made a decision about a child's care (PALLIATIVE Great expectations, Discussion).
 *
 * @since 0.1
 */
public enum DecidedBy {
  /** The family, without anybody's recommendation. */
  FAMILY_ALONE,
  /** The family, after somebody said what would be the better way. */
  FAMILY_ON_RECOMMENDATION,
  /** Family and professionals together. */
  TOGETHER,
  /** A professional, for the family. */
  PROFESSIONAL
}
