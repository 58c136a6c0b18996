package org.keywork.review;

/**
 * What became of the support that a family has when its plan was looked at again (GUIDE 2 / Planning
 * and assessment).
 *
 * @since 0.1
 */
public enum SupportAfterReview {
  /** It suits, and goes on as it is. */
  GOES_ON,
  /** It was adjusted. */
  ADJUSTED,
  /** It has to be adjusted, and has not been. */
  STILL_TO_ADJUST
}
