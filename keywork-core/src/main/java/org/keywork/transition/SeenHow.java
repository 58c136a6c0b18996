package org.keywork.transition;

/**
 * How somebody was seen to do something.
 *
 * @since 0.1
 */
public enum SeenHow {
  /** On their own. */
  ALONE,
  /** With somebody's help. */
  WITH_HELP,
  /** Not yet. */
  NOT_YET
}
