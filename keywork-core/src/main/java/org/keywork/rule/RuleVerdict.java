package org.keywork.rule;

import java.util.Objects;

/**
 * The verdict of one rule on one subject.
 *
 * @param rule which rule
 * @param at where the subject stands in the document
 * @param kind met, not met, not applicable, cannot tell or waived
 * @since 0.1
 */
public record RuleVerdict(RuleId rule, Location at, Verdict.Kind kind) {

  /** Refuses a missing part. */
  public RuleVerdict {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
  }
}
