package org.keywork.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleId;
import tools.jackson.databind.node.ObjectNode;

/** Which rules a policy switches off, and why. */
final class SwitchedOffWords {

  private SwitchedOffWords() {}

  /** One text with every reason, on a line below what was said so far; nothing where nothing is switched off. */
  static void say(Page page, LocalPolicy policy) {
    String said = said(policy);
    if (!said.isEmpty()) {
      page.text(0, said);
    }
  }

  /** The same as a sentence; empty where nothing is switched off. */
  static String said(LocalPolicy policy) {
    Map<RuleId, String> switchedOff = policy.switchedOff();
    return switchedOff.isEmpty()
        ? ""
        : Words.count(switchedOff.size(), "rule is", "rules are") + " switched off by the policy "
            + policy.name() + ": "
            + switchedOff.entrySet().stream()
                .map(each -> each.getKey() + " (" + reason(each.getValue()) + ")")
                .collect(Collectors.joining(", "))
            + ".";
  }

  /** A reason that goes on inside a sentence. */
  static String reason(String written) {
    String reason = written.strip();
    return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
  }

  static String ids(List<Rule<?>> rules) {
    return rules.stream().map(Rule::toString).collect(Collectors.joining(", "))
        + (rules.size() == 1 ? " is" : " are") + " switched off";
  }

  /** As reports and policies have them. */
  static ObjectNode json(Map<RuleId, String> switchedOff) {
    ObjectNode reasons = Json.object();
    switchedOff.forEach((rule, reason) -> reasons.put(rule.value(), reason));
    return reasons;
  }
}
