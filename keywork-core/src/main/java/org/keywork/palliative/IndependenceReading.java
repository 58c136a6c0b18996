package org.keywork.palliative;

/**
 * Whether a family's independence is an aim of key working where a child may have a short life. The
 * sources differ.
 *
 * @since 0.1
 */
public enum IndependenceReading {
  /** It is, as for every family (GUIDE 5c, EVALUATION). */
  AIM_FOR_EVERY_FAMILY,
  /** It is not: being left to do everything may be too much (PALLIATIVE Discussion, Conclusion). */
  NOT_PRESSED
}
