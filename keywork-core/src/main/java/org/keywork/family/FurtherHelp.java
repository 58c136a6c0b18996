package org.keywork.family;

/**
 * What help there is for a need beyond an open ear. Key workers listen well and point families in the
 * right direction; they are not thereby counsellors (PEMBROKESHIRE Emotional support).
 *
 * @since 0.1
 */
public enum FurtherHelp {
  /** None is wanted: it is enough that somebody listens. */
  LISTENING_IS_ENOUGH,
  /** The family was shown the way to somebody who can help. */
  REFERRED_ON,
  /** The key worker tries to give it, though nobody trained them for it. */
  GIVEN_BY_KEY_WORKER,
  /** It is wanted, and nobody has arranged any. */
  NOT_ARRANGED
}
