package org.keywork.practitioner;

/**
 * In what position somebody supervises a key worker (GUIDE 5b / Supervision; PACK ch.5 / Supervision).
 *
 * @since 0.1
 */
public enum SupervisorPosition {
  /** Leads the key worker service; whoever does is the best choice. */
  SERVICE_MANAGER,
  /** Manages otherwise. */
  OTHER_MANAGER,
  /** Manages nobody and has the experience that supervising a key worker takes. */
  OTHER_EXPERIENCED_PERSON,
  /** Neither manages nor has that experience. */
  INEXPERIENCED_PERSON
}
