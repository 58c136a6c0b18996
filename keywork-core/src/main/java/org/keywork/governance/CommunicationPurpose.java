package org.keywork.governance;

/**
 * What a message about a key worker service is for (PACK ch.5 / The importance of a communication
 * strategy).
 *
 * @since 0.1
 */
public enum CommunicationPurpose {
  /** To win people over to the service. */
  GAIN_SUPPORT,
  /** To ask people what the service should be like. */
  CONSULT,
  /** To let people know how things are going. */
  UPDATE
}
