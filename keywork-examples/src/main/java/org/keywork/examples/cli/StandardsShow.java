package org.keywork.examples.cli;

/** What may be shown besides the matrix of the standards. */
enum StandardsShow {
  /** What the records show of the quality criteria, and which features the service has. */
  CRITERIA,
  /** What the service itself wrote down as evidence, which may name people. */
  EVIDENCE,
  /** Every question that the records leave open, and not just the first. */
  QUESTIONS
}
