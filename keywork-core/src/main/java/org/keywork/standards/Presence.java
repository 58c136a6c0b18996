package org.keywork.standards;

/**
 * Whether the records show that a service has some feature.
 *
 * @since 0.1
 */
public enum Presence {
  /** Something shows it, and nothing misses it or leaves it open. */
  PRESENT,
  /** Something shows it, and something misses it: some key workers have it, perhaps, and some do not. */
  IN_PART,
  /** Something misses it, and nothing shows it. */
  ABSENT,
  /** Nothing misses it, and the records do not tell enough. */
  CANNOT_TELL
}
