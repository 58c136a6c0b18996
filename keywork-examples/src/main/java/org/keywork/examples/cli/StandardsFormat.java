package org.keywork.examples.cli;

/** The form of a matrix of the standards. */
enum StandardsFormat {
  /** For people at a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For spreadsheets. */
  CSV,
  /** For people with a browser, in Markdown. */
  MD
}
