package org.keywork.family;

/**
 * What an entry in the journal of a child's development tells (GUIDE 2 / Planning and assessment).
 *
 * @since 0.1
 */
public enum JournalEntryKind {
  /** A step in the child's development, or one that has not come. */
  DEVELOPMENT,
  /** Something that the child has achieved. */
  ACHIEVEMENT
}
