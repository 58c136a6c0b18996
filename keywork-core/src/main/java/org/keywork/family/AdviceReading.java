package org.keywork.family;

/**
 * Whether key workers may say what a family should do. The sources differ.
 *
 * @since 0.1
 */
public enum AdviceReading {
  /** Never; the family comes to its own decision (PEMBROKESHIRE Information and advice). */
  NEVER_RECOMMEND,
  /** Where it asks for that, as parents of life-limited children did (PALLIATIVE Discussion). */
  RECOMMEND_WHERE_ASKED
}
