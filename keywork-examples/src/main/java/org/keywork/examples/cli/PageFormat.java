package org.keywork.examples.cli;

/** The form of a result that can be a page. */
enum PageFormat {
  /** For people at a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For people with a browser. */
  MARKDOWN
}
