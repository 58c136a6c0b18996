package org.keywork.examples.cli;

/** The form of a result. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
