package org.keywork.family;

/**
 * What kind of key working a family wants; each is as good an answer as the others (PACK App.2 / Working
 * with families strengths; GUIDE 5c / Reducing support).
 *
 * @since 0.1
 */
public enum HelpWanted {
  /** Somebody who coordinates for it or with it. */
  KEY_WORKER,
  /**
   * Somebody who lays out what there is to choose from; the family coordinates and chooses. That does
   * not decline a key worker, it says what for.
   */
  FACILITATOR_ONLY,
  /** A parent or the young person does the key working. */
  OWN_KEY_WORKER
}
