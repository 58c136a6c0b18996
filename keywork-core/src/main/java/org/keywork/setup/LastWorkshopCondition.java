package org.keywork.setup;

/**
 * What comes before the last workshop, or there would be nothing fair to review (PACK ch.5 / The workshop
 * timetable).
 *
 * @since 0.1
 */
public enum LastWorkshopCondition {
  /** The service has settled. */
  SERVICE_SETTLED,
  /** The key workers have had time to grow into their role. */
  KEY_WORKERS_IN_POST,
  /** What was gathered by watching the pilot is analysed. */
  DATA_ANALYSED
}
