package org.keywork.practitioner;

/**
 * As what somebody takes part in choosing a key worker.
 *
 * @since 0.1
 */
public enum PanelMember {
  /** A parent. */
  PARENT,
  /** A young person. */
  YOUNG_PERSON,
  /** The manager of the service. */
  SERVICE_MANAGER,
  /** Who manages the candidate in another role. */
  LINE_MANAGER,
  /** A key worker. */
  KEY_WORKER,
  /** Another professional. */
  PRACTITIONER
}
