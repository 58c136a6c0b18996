package org.keywork.team;

/**
 * On whose side a key worker stands in a matter (GUIDE 2 / Advocacy; PACK ch.1 / The core elements).
 *
 * @since 0.1
 */
public enum Stance {
  /** For the family first. */
  FOR_THE_FAMILY,
  /** Impartial between the family and the agency. */
  BETWEEN_BOTH,
  /** For the agency first. */
  FOR_THE_AGENCY
}
