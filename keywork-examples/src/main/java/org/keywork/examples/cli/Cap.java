package org.keywork.examples.cli;

import java.util.HashMap;
import java.util.Map;
import org.keywork.rule.RuleId;

/** Lets only so many findings of each rule be shown, and counts the others. */
final class Cap {

  private final int most;
  private final Map<RuleId, Integer> seen = new HashMap<>();

  /**
   * A cap that has seen nothing yet.
   *
   * @param most the most findings of each rule
   */
  Cap(int most) {
    this.most = most;
  }

  /** The most findings of each rule. */
  int most() {
    return most;
  }

  /** Whether one more finding of a rule is shown. */
  boolean lets(RuleId rule) {
    return seen.merge(rule, 1, Integer::sum) <= most;
  }

  /** How many findings were not let through. */
  int leftOut() {
    return seen.values().stream().mapToInt(each -> Math.max(0, each - most)).sum();
  }

  /** How many rules have findings that were not let through. */
  int rulesCutShort() {
    return (int) seen.values().stream().filter(each -> each > most).count();
  }
}
