package org.keywork.eligibility;

/**
 * Which step a family's wish for a key worker comes before.
 *
 * @since 0.1
 */
public enum WishBefore {
  /** The referral: nobody refers a family that has not said that it wants a key worker. */
  REFERRAL,
  /** The allocation: a family may still decide once it is referred. */
  ALLOCATION
}
