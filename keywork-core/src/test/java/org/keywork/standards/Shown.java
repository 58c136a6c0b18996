package org.keywork.standards;

import static org.keywork.fixtures.CaseFiles.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keywork.rule.Location;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;
import org.keywork.rule.VerdictCounts;

/** Reports on records, as far as evidence looks at them. */
final class Shown {

  /** The one rule that bears on P14. */
  static final RuleId POWER = new RuleId("plan.gives-key-worker-power");

  /** The one rule that bears on P22. */
  static final RuleId RECORD_KEEPING = new RuleId("service.record-keeping-agreed");

  private Shown() {}

  /** What a record shows in which a rule comes to these verdicts. */
  static Report record(RuleId rule, Verdict.Kind... kinds) {
    return report(Arrays.stream(kinds)
        .map(kind -> new RuleVerdict(rule, Location.here(), kind))
        .toList());
  }

  static Report report(List<RuleVerdict> verdicts) {
    VerdictCounts counts = verdicts.stream()
        .map(each -> VerdictCounts.of(each.kind()))
        .reduce(new VerdictCounts(0, 0, 0, 0, 0), VerdictCounts::plus);
    return new Report(
        "F-1", TODAY, "ours", "2026-11", Map.of(), List.of(), List.of(), List.of(), counts,
        verdicts);
  }

  static Evidence evidence(Report... reports) {
    return Evidence.of(Stream.of(reports));
  }
}
