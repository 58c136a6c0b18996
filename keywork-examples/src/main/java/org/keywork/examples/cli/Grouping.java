package org.keywork.examples.cli;

/** How findings stand together in text. */
enum Grouping {
  /** All of one family together. */
  FAMILY,
  /** All of one rule together. */
  RULE
}
