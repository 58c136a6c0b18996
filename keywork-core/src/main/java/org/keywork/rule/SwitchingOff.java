package org.keywork.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.source.Force;

/** What a policy cannot switch off: a must, and what there is not. */
final class SwitchingOff {

  private SwitchingOff() {}

  /**
   * Refuses it.
   *
   * @param book the book as issued under the policy
   */
  static void refuseWhatCannotBe(LocalPolicy policy, RuleBook book) {
    List<RuleId> unknown = new ArrayList<>(policy.switchedOff().keySet());
    for (Rule<?> rule : book.rulesSwitchedOff()) {
      if (rule.force() == Force.MUST) {
        throw new IllegalArgumentException("The rule " + rule.id()
            + " is a must and cannot be switched off; where it cannot be met for a time, grant a"
            + " waiver, which says who accepts that and until when.");
      }
      unknown.remove(rule.id());
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(thereIsNo(unknown.get(0), book));
    }
  }

  private static String thereIsNo(RuleId id, RuleBook book) {
    Optional<RuleId> replacement = book.retired().get(id);
    if (replacement != null) {
      return "The rule " + id + " is no longer in use, so that nobody has to switch it off"
          + replacement.map(other -> "; " + other + " stands in its place.").orElse(".");
    }
    return "There is no rule " + id + " to be switched off"
        + Nearest.to(id.value(), book.rules().stream().map(Rule::toString).toList())
            .map(nearest -> "; did you mean " + nearest + "?")
            .orElse(".");
  }
}
