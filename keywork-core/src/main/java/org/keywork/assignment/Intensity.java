package org.keywork.assignment;

/**
 * How much key working a family has, from the most to none for now (GUIDE 2 / Continuum of provision,
 * 5c / Reducing support; EVALUATION).
 *
 * @since 0.1
 */
public enum Intensity {
  /** Intensive, and for long. */
  LONG_TERM_INTENSIVE,
  /** For a short time. */
  SHORT_TERM,
  /** A little, for a short time. */
  LOW_LEVEL_SHORT_TERM,
  /** Somebody to talk to, as needed. */
  TALK_AND_LISTEN,
  /** A parent or the young person does the key working. */
  OWN_KEY_WORKER,
  /** None for now, and the family may come back whenever it wants. */
  DOOR_OPEN;

  /**
   * Whether it is the key working of quiet times, in which contact goes on in a lighter form. A family
   * that does its own key working has not grown quiet; both readings are ours.
   */
  public boolean isForQuietTimes() {
    return switch (this) {
      case LOW_LEVEL_SHORT_TERM, TALK_AND_LISTEN, DOOR_OPEN -> true;
      case LONG_TERM_INTENSIVE, SHORT_TERM, OWN_KEY_WORKER -> false;
    };
  }
}
