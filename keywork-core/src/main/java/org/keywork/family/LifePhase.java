package org.keywork.family;

/**
 * A phase of life for which key working should be there (GUIDE 4 / SEND reforms).
 *
 * @since 0.1
 */
public enum LifePhase {
  /** Before statutory schooling. */
  EARLY_YEARS,
  /** While the child has to be at school. */
  STATUTORY_SCHOOLING,
  /** On the way into adult life. */
  PREPARATION_FOR_ADULTHOOD
}
