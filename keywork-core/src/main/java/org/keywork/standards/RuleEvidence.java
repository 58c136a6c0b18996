package org.keywork.standards;

import java.util.Objects;
import org.keywork.rule.RuleId;
import org.keywork.rule.VerdictCounts;

/**
 * What the records show of one rule.
 *
 * <p>A record counts once: as missing the rule where anything in it does, else as not telling, else as
 * waived, else as meeting it, and as not concerned only where nothing in it is.
 *
 * @param rule the rule
 * @param subjects how many of what the rule looks at, such as plans or practitioners, come to which
 *     verdict
 * @param records how many records, such as families' case files, do
 * @since 0.1
 */
public record RuleEvidence(RuleId rule, VerdictCounts subjects, VerdictCounts records) {

  /** Refuses a missing part. */
  public RuleEvidence {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(subjects, "subjects");
    Objects.requireNonNull(records, "records");
  }

  /** Whether anything in the records meets or misses it. */
  public boolean tells() {
    return subjects.met() + subjects.notMet() + subjects.waived() > 0;
  }

  /** This evidence together with that of other records. */
  RuleEvidence and(RuleEvidence other) {
    return new RuleEvidence(rule, subjects.plus(other.subjects), records.plus(other.records));
  }
}
