package org.keywork.rule;

import java.util.Optional;

/**
 * What a decision says: yes, no, or that the record does not tell.
 *
 * <p>Answers to parts combine as people combine them: all of several things hold only if each does,
 * one no settles that they do not, and otherwise one thing not known leaves the whole open. {@link
 * #and} and {@link #or} are associative and do not depend on the order.
 *
 * @since 0.1
 */
public enum Answer {
  /** It is so. */
  YES,
  /** The record does not tell; this never counts as yes. */
  CANNOT_TELL,
  /** It is not so. */
  NO;

  /** Yes or no. */
  public static Answer of(boolean known) {
    return known ? YES : NO;
  }

  /** Yes, no, or cannot tell where nothing is recorded. */
  public static Answer of(Optional<Boolean> recorded) {
    return recorded.map(Answer::of).orElse(CANNOT_TELL);
  }

  /** Whether it is yes or no. */
  public boolean isSettled() {
    return this != CANNOT_TELL;
  }

  /** Whether both are so: the less favourable of the two. */
  public Answer and(Answer other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether one of the two is so: the more favourable of the two. */
  public Answer or(Answer other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
