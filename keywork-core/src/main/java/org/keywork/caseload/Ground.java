package org.keywork.caseload;

import java.util.Objects;
import org.keywork.assignment.MatchCriterion;
import org.keywork.rule.Facts;
import org.keywork.source.Citation;

/**
 * One reason for or against somebody, and what it rests on.
 *
 * @param reason the reason
 * @param facts the days, numbers and ids behind it; often none
 * @since 0.1
 */
public record Ground(MatchReason reason, Facts facts) {

  /** Refuses a missing part. */
  public Ground {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(facts, "facts");
  }

  static Ground of(MatchReason reason) {
    return new Ground(reason, Facts.none());
  }

  static Ground of(MatchReason reason, Facts facts) {
    return new Ground(reason, facts);
  }

  /** To which criterion it belongs. */
  public MatchCriterion criterion() {
    return reason.criterion();
  }

  /** Where it is written. */
  public Citation citation() {
    return reason.citation();
  }

  /** What was considered, but not with what outcome, since that tells of the family. */
  @Override
  public String toString() {
    return "Ground[criterion=" + criterion() + "]";
  }
}
