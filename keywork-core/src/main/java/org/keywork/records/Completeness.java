package org.keywork.records;

/**
 * How much of something is held.
 *
 * @since 0.1
 */
public enum Completeness {
  /** All of it. */
  COMPLETE,
  /** Some of it. */
  PARTLY,
  /** Nothing of it. */
  MISSING
}
