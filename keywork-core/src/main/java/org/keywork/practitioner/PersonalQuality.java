package org.keywork.practitioner;

/**
 * What families find in a key worker with whom they get on (GUIDE 2 / Emotional support, Advocacy;
 * PEMBROKESHIRE). It counts for at least as much as professional background.
 *
 * @since 0.1
 */
public enum PersonalQuality {
  /** Easy to turn to. */
  APPROACHABLE,
  /** Kind. */
  FRIENDLY,
  /** Sees what the family is going through. */
  UNDERSTANDING,
  /** Can be relied upon to keep a confidence. */
  TRUSTWORTHY,
  /** A person first, and a professional second. */
  HUMAN,
  /** Gets in touch without being asked. */
  PROACTIVE,
  /** Says how things are. */
  HONEST,
  /** Can be reached. */
  ACCESSIBLE,
  /** Hides nothing that concerns the family. */
  OPEN,
  /** Takes no side but the family's (GUIDE 2 / Advocacy). */
  IMPARTIAL,
  /** Calls back, and does what was promised (PEMBROKESHIRE). */
  RELIABLE,
  /** Says sorry for a mistake (PEMBROKESHIRE). */
  APOLOGISES
}
