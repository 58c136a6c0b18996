package org.keywork.review;

/**
 * How a plan stands with regard to its review (derived from PEMBROKESHIRE Co-ordination).
 *
 * @since 0.1
 */
public enum ReviewStanding {
  /** The next review is not due yet. */
  CURRENT,
  /** The next review is due. */
  DUE,
  /** The next plan is overdue. */
  OVERDUE
}
