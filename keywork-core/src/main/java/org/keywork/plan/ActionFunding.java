package org.keywork.plan;

/**
 * Money that the family directs itself.
 *
 * @since 0.1
 */
public enum ActionFunding {
  /** A personal budget. */
  PERSONAL_BUDGET,
  /** Direct Payments. */
  DIRECT_PAYMENT,
  /** A grant or a charity's money. */
  GRANT
}
