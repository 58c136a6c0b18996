package org.keywork.examples.cli;

/** The form in which it is told what families lack. */
enum UnmetFormat {
  /** For people at a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For spreadsheets. */
  CSV
}
