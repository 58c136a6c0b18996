package org.keywork.monitoring;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What key working saves for a family of a case study, and beside it what it is good for that has no
 * price. One is never told without the other: a money value alone does not say what key working is
 * worth to a family (GUIDE 4 / Beyond financial benefits).
 *
 * @param savedPence what it saves, in pence; below zero where key working is dearer
 * @param benefits what it is good for; at least one of them has no price
 * @since 0.1
 */
public record MoneyBesideBenefits(long savedPence, Set<OutcomeKind> benefits) {

  /** Refuses money alone. */
  public MoneyBesideBenefits {
    if (!OutcomeKind.areMoreThanMoney(benefits)) {
      throw new IllegalArgumentException(
          "Money is not told alone; list the benefits that have no price beside it.");
    }
    benefits = Collections.unmodifiableSet(EnumSet.copyOf(benefits));
  }
}
