package org.keywork.agenda;

import java.util.Objects;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleId;
import org.keywork.source.Citation;

/**
 * A rule that is not met once the day is over.
 *
 * @param rule the rule
 * @param citation where it is written
 * @since 0.1
 */
public record RuleBehind(RuleId rule, Citation citation) implements Behind {

  /** Refuses a missing part. */
  public RuleBehind {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(citation, "citation");
  }

  /** This rule, with its citation. */
  public static RuleBehind of(Rule<?> rule) {
    return new RuleBehind(rule.id(), rule.citation());
  }
}
