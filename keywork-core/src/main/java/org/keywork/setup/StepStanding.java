package org.keywork.setup;

/**
 * How a step of a programme stands on a day, as far as the record tells.
 *
 * @since 0.1
 */
public enum StepStanding {
  /** The record shows it done. */
  DONE,
  /** Its days have come, and the record does not show it done. */
  DUE,
  /** Its last day is past, and the record does not show it done. */
  OVERDUE,
  /** Its first day is still to come. */
  TO_COME,
  /** Its last day is past and nothing is recorded of it, nor need be. */
  NOT_RECORDED
}
