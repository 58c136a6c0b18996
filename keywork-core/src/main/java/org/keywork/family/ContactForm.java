package org.keywork.family;

/**
 * How people are in contact (GUIDE 2, 5c; PACK Ex.9; PEMBROKESHIRE).
 *
 * @since 0.1
 */
public enum ContactForm {
  /** A visit to the family's home. */
  HOME_VISIT,
  /** A call. */
  TELEPHONE,
  /** A text message. */
  TEXT,
  /** An e-mail. */
  EMAIL,
  /** A message left. */
  ANSWERPHONE,
  /** A meeting. */
  MEETING,
  /** Going along to a setting. */
  ACCOMPANYING,
  /** A call to somebody else, made together with the family. */
  CALL_TOGETHER,
  /** A drop-in session. */
  DROP_IN,
  /** A leaflet handed over and talked about. */
  LEAFLET_DISCUSSED,
  /** A card with a number to call; PACK App.2 tells that it does not count as contact. */
  CARD_LEFT
}
