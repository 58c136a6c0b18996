package org.keywork.standards;

import java.util.EnumMap;
import java.util.Map;
import org.keywork.rule.RuleId;
import org.keywork.rule.Verdict;
import org.keywork.rule.VerdictCounts;

/** Counts the verdicts of one rule on one record. */
final class VerdictsOnRule {

  private final Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);

  void add(Verdict.Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  RuleEvidence ofOneRecord(RuleId rule) {
    return new RuleEvidence(rule, counts(), VerdictCounts.of(strongest()));
  }

  /** What the whole record comes to: what is wrong or open in it outweighs what is not. */
  private Verdict.Kind strongest() {
    if (counts.containsKey(Verdict.Kind.NOT_MET)) {
      return Verdict.Kind.NOT_MET;
    }
    if (counts.containsKey(Verdict.Kind.CANNOT_TELL)) {
      return Verdict.Kind.CANNOT_TELL;
    }
    if (counts.containsKey(Verdict.Kind.WAIVED)) {
      return Verdict.Kind.WAIVED;
    }
    return counts.containsKey(Verdict.Kind.MET) ? Verdict.Kind.MET : Verdict.Kind.NOT_APPLICABLE;
  }

  private VerdictCounts counts() {
    return new VerdictCounts(
        count(Verdict.Kind.MET),
        count(Verdict.Kind.NOT_MET),
        count(Verdict.Kind.NOT_APPLICABLE),
        count(Verdict.Kind.CANNOT_TELL),
        count(Verdict.Kind.WAIVED));
  }

  private int count(Verdict.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
