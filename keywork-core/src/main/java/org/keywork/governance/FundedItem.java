package org.keywork.governance;

/**
 * What it takes to run a key worker service (PACK ch.1 / Secure funding; GUIDE 5a / Funding sources;
 * CCNUK O8).
 *
 * @since 0.1
 */
public enum FundedItem {
  /** The time of somebody who manages the service, which is their salary. */
  TIME_OF_A_MANAGER,
  /** Administrative support. */
  ADMINISTRATION,
  /** The induction of new key workers. */
  INDUCTION,
  /** Training that goes on after the induction. */
  ONGOING_TRAINING,
  /** Supervision. */
  SUPERVISION,
  /** What key workers earn as such. */
  SALARIES_OF_KEY_WORKERS,
  /** What a key worker costs besides the salary, such as a desk, a telephone and travel. */
  OVERHEADS_OF_KEY_WORKERS,
  /** What a manager costs besides the salary. */
  OVERHEADS_OF_MANAGERS,
  /** Something else. */
  OTHER
}
