package org.keywork.records;

/**
 * What a record that a family holds itself is for (PACK ch.2 / Family held records).
 *
 * @since 0.1
 */
public enum HeldRecordKind {
  /** It is about the child, in a form made for just this child. */
  PERSONAL_TO_THE_CHILD,
  /** It keeps letters, minutes and appointments in order. */
  LETTERS_MINUTES_AND_DATES
}
