package org.keywork.transition;

/**
 * How far somebody is with one part of what an own key worker does. There is no no: nobody has failed
 * at what they have not been seen to do alone.
 *
 * @since 0.1
 */
public enum PartStanding {
  /** They were seen to do it alone. */
  YES,
  /** They were seen to do it with help, or not yet. */
  NOT_YET,
  /** Nothing was recorded. */
  NOT_KNOWN
}
