package org.keywork.examples.cli;

/** What may be shown besides findings. */
enum Show {
  /** The questions that a record does not answer. */
  CANNOT_TELL,
  /** Findings that are waived. */
  WAIVED
}
