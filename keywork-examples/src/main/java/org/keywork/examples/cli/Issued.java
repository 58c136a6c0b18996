package org.keywork.examples.cli;

import java.util.Optional;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;

/**
 * The rules as they bind one service.
 *
 * @param policy what the service has set
 * @param book the rules, each with the force it has for the service
 */
record Issued(LocalPolicy policy, RuleBook book) {

  /** Why the policy switches a rule off, if it does. */
  Optional<String> switchedOff(Rule<?> rule) {
    return Optional.ofNullable(book.switchedOff().get(rule.id()));
  }
}
