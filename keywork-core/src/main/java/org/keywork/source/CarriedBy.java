package org.keywork.source;

/**
 * What stands in the library for a statement.
 *
 * @since 0.1
 */
public enum CarriedBy {
  /** A rule restates it. */
  RULE,
  /** A decision computes or tells it. */
  DECISION,
  /** A type has room for it, or cannot be made without it. */
  TYPE,
  /** A service sets it. */
  PARAMETER,
  /** It is a word, or a list of words, of a vocabulary. */
  VOCABULARY,
  /** Nothing, on purpose and for a reason. */
  LEFT_OUT,
  /** Nothing so far. */
  NOT_YET;

  /** Whether it must be said by what name the statement is found. */
  boolean isNamed() {
    return this != LEFT_OUT && this != NOT_YET;
  }
}
