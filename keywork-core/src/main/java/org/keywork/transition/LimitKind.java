package org.keywork.transition;

/**
 * With what key working ends at the latest (GUIDE 5c / Reducing support).
 *
 * @since 0.1
 */
public enum LimitKind {
  /** With an age. */
  AGE_LIMIT,
  /** With the time for which the family can have it. */
  TIME_LIMIT
}
