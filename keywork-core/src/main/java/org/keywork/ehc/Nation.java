package org.keywork.ehc;

/**
 * The nation whose law holds for a child. What is known here of plans for education, health and care is
 * the law of England; Wales, Scotland and Northern Ireland each have their own.
 *
 * @since 0.1
 */
public enum Nation {
  /** England, where the Children and Families Act 2014 holds. */
  ENGLAND,
  /** Wales, where the law is on additional learning needs. */
  WALES,
  /** Scotland, where the law is on additional support for learning. */
  SCOTLAND,
  /** Northern Ireland, where children have Statements. */
  NORTHERN_IRELAND;

  /** Whether the deadlines of education, health and care plans hold there. */
  public boolean hasEhcPlans() {
    return this == ENGLAND;
  }
}
