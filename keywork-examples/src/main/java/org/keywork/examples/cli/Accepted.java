package org.keywork.examples.cli;

import java.util.Optional;
import org.keywork.rule.Baseline;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Waivers;

/**
 * What somebody has accepted.
 *
 * @param waivers for a reason and for a time
 * @param baseline since it was there before; empty if nobody says what was
 * @param newOnly whether what was there before is left out
 */
record Accepted(Waivers waivers, Optional<Baseline> baseline, boolean newOnly) {

  /**
   * The same, if it may be relied on under a policy.
   *
   * @throws WrongUse if the baseline is of another policy: what it knows as a may can be a must here
   */
  Accepted under(LocalPolicy policy) {
    if (baseline.filter(each -> !each.policy().equals(policy.name())).isPresent()) {
      throw new WrongUse("The baseline was not written under the policy " + policy.name()
          + ", which may mean the same findings more strongly; write one under it with"
          + " --write-baseline FILE.");
    }
    return this;
  }

  /** What to think of where the baseline is of another edition of the rule book. */
  Optional<String> caution(RuleBook book) {
    return baseline
        .filter(each -> !each.edition().equals(book.edition()))
        .map(each -> "The baseline was not written with rule book " + book.edition()
            + ", which may mean the same findings more strongly; write it again once they were"
            + " looked at.");
  }
}
