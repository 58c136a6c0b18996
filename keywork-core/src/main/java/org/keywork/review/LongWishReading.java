package org.keywork.review;

/**
 * What holds where a family wants its plan looked at less often than the longest interval allows.
 *
 * @since 0.1
 */
public enum LongWishReading {
  /** The longest interval: no plan grows older than that. */
  LONGEST_INTERVAL,
  /** The family's wish, as CCNUK P17 can be read. */
  FAMILYS_WISH
}
