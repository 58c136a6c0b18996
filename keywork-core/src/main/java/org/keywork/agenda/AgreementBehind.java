package org.keywork.agenda;

import java.util.Objects;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleId;
import org.keywork.source.Citation;

/**
 * A day that somebody agreed or named, such as that of an action of a plan or of a meeting. The rule asks
 * that it be seen to, and does not itself say by when.
 *
 * @param rule the rule
 * @param citation where it is written
 * @since 0.1
 */
public record AgreementBehind(RuleId rule, Citation citation) implements Behind {

  /** Refuses a missing part. */
  public AgreementBehind {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(citation, "citation");
  }

  /** A day for what this rule asks to be seen to. */
  public static AgreementBehind of(Rule<?> rule) {
    return new AgreementBehind(rule.id(), rule.citation());
  }
}
