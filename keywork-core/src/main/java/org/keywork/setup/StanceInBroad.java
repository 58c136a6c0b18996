package org.keywork.setup;

/**
 * What stakeholders do about a change, told in four (PACK ch.4).
 *
 * @since 0.1
 */
public enum StanceInBroad {
  /** They oppose it. */
  OPPOSE,
  /** They let it happen. */
  LET_IT_HAPPEN,
  /** They help it happen. */
  HELP_IT_HAPPEN,
  /** They make it happen. */
  MAKE_IT_HAPPEN
}
