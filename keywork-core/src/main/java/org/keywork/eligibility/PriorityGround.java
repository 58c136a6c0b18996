package org.keywork.eligibility;

/**
 * On what it rests that a family comes first.
 *
 * @since 0.1
 */
public enum PriorityGround {
  /** Parents were asked and said so themselves. */
  PARENTS_OWN_PRIORITY,
  /** It is a time at which families are most likely to need a key worker. */
  CRITICAL_PERIOD,
  /** Research saw the need, or a national standard of the day named it. */
  OBSERVED_NEED
}
