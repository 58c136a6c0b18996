package org.keywork.family;

/**
 * What came of the question whether key working can ease a task (GUIDE 3 / Time and energy saving).
 *
 * @since 0.1
 */
public enum TaskOutcome {
  /** The key worker, or somebody else around the family, does it now. */
  TAKEN_OVER,
  /** The family goes on doing it, and is helped with it. */
  MADE_EASIER,
  /** It stays with the family, as the family wishes or because nobody else can do it. */
  LEFT_WITH_THE_FAMILY,
  /** Nobody has asked the question. */
  NOT_LOOKED_AT
}
