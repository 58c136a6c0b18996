package org.keywork.plan;

/**
 * What helps somebody to take part.
 *
 * @since 0.1
 */
public enum ParticipationSupport {
  /** An interpreter. */
  INTERPRETER,
  /** Written matter in the family's language. */
  TRANSLATION,
  /** Another way than reading and writing. */
  OTHER_THAN_READING,
  /** Another way than speaking in a meeting. */
  OTHER_THAN_SPEAKING_IN_A_MEETING,
  /** Signs, symbols, a device, or somebody who understands the child. */
  COMMUNICATION_SUPPORT,
  /** Somebody at the child's or parent's side. */
  SUPPORTER,
  /** Preparing for it beforehand. */
  PREPARATION
}
