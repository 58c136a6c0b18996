package org.keywork.practitioner;

/**
 * With whom a key worker is supervised.
 *
 * @since 0.1
 */
public enum SupervisionSetting {
  /** Alone with the supervisor. */
  INDIVIDUAL,
  /** Together with other key workers. */
  GROUP
}
