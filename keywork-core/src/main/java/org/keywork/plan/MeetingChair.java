package org.keywork.plan;

/**
 * In what capacity somebody chairs a meeting. Negotiating and chairing is in the training of every key
 * worker (PACK ch.1), so a key worker may; in Pembrokeshire the service co-ordinator does, whenever
 * possible. Which of them it is, the service decides.
 *
 * @since 0.1
 */
public enum MeetingChair {
  /** A key worker of the family. */
  KEY_WORKER,
  /** Whoever co-ordinates the key workers' service. */
  SERVICE_CO_ORDINATOR,
  /** A manager. */
  MANAGER,
  /** Somebody else. */
  OTHER
}
