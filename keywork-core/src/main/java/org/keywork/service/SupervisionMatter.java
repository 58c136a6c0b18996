package org.keywork.service;

/**
 * What a service settles about the supervision of its key workers (PACK ch.5 / Supervision).
 *
 * @since 0.1
 */
public enum SupervisionMatter {
  /** How often it takes place. */
  FREQUENCY,
  /** Where it takes place. */
  PLACE,
  /** How a session is built up. */
  STRUCTURE,
  /** At what times, and for how long. */
  TIMING
}
