package org.keywork.standards;

/**
 * One of the four answers that the matrix of the standards allows. No source weighs one against another.
 *
 * @since 0.1
 */
public enum StandardAnswer {
  /** The service does all that the standard asks. */
  FULLY_MET,
  /** The service does nearly all of it. */
  NEARLY_MET,
  /** The service does not do it. */
  NOT_MET,
  /** Whoever answers does not know; to give no answer is something else. */
  DONT_KNOW
}
