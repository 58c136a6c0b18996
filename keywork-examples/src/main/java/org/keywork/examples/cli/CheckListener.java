package org.keywork.examples.cli;

/**
 * Is told of a check while it runs, so that no more of it has to be kept than somebody needs. What is
 * told comes in this order, and nothing is told twice.
 */
interface CheckListener {

  /** Before anything is read. */
  default void begins(CheckOpening opening) {}

  /** A file is about to be read, whatever comes of it. */
  default void opens(String file) {}

  /** A document was held against the rules; that of the service comes after the case files. */
  default void checked(CheckedDocument document) {}

  /** A reason why something could not be read. */
  default void unread(Unread unread) {}

  /** After everything was read, or as much as there was time for. */
  default void ends(CheckEnd end) {}
}
