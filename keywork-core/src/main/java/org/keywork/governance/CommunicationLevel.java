package org.keywork.governance;

/**
 * At which level people speak with each other about a key worker service (PACK ch.5 / The importance of
 * a communication strategy).
 *
 * @since 0.1
 */
public enum CommunicationLevel {
  /** Within the group that steers the service. */
  STEERING_GROUP,
  /** Between and within the management of the agencies. */
  MANAGERS_ACROSS_AGENCIES,
  /** Up and down within an agency, from its managers to its practitioners. */
  HIERARCHIES_WITHIN_AGENCIES,
  /** With disabled children and their families. */
  FAMILIES
}
