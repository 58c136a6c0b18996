package org.keywork.family;

/**
 * How a child mainly communicates.
 *
 * @since 0.1
 */
public enum Communication {
  /** By speech. */
  SPEECH,
  /** By signing. */
  SIGN,
  /** By symbols or pictures. */
  SYMBOLS,
  /** With a device. */
  COMMUNICATION_AID,
  /** By movement, gesture, sound or look. */
  BODY_LANGUAGE,
  /** In another way than speech. */
  OTHER
}
