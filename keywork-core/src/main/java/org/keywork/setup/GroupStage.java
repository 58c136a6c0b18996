package org.keywork.setup;

/**
 * How well a group works together, in the order in which groups grow (PACK ch.3). A group may fall back
 * to any earlier stage, and often does.
 *
 * @since 0.1
 */
public enum GroupStage {
  /** It finds out who is there and what is wanted. */
  FORMING,
  /** It quarrels over aims and places. */
  STORMING,
  /** It agrees how to work together. */
  NORMING,
  /** It gets work done. */
  PERFORMING,
  /** It comes to its end. */
  ADJOURNING;

  /** Whether somebody who knew the group in an earlier stage sees it grown in this one. */
  public boolean isGrownSince(GroupStage earlier) {
    return compareTo(earlier) > 0;
  }

  /** Whether it has fallen back since an earlier time, which is common and no failure. */
  public boolean isFallenBackSince(GroupStage earlier) {
    return compareTo(earlier) < 0;
  }
}
