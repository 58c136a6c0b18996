package org.keywork.standards;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.keywork.rule.Location;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;

/** Whatever records may show. */
final class ShownAtRandom {

  /** Some rules that bear on standards, and one that bears on none. */
  static final List<RuleId> RULES = List.of(
      Shown.POWER,
      Shown.RECORD_KEEPING,
      new RuleId("practitioner.protected-time"),
      new RuleId("practitioner.protected-time-monitored"),
      new RuleId("supervision.regular"),
      new RuleId("service.peer-support"),
      new RuleId("standards.answered-once"));

  private ShownAtRandom() {}

  static Arbitrary<List<Report>> reports() {
    return Combinators.combine(Arbitraries.of(RULES), Arbitraries.of(Verdict.Kind.class))
        .as((rule, kind) -> new RuleVerdict(rule, Location.here(), kind))
        .list()
        .ofMaxSize(8)
        .map(Shown::report)
        .list()
        .ofMaxSize(8);
  }

  static Arbitrary<Evidence> evidence() {
    return reports().map(reports -> Evidence.of(reports.stream()));
  }

  /** Answers to any of the standards, some to none, some more than one. */
  static Arbitrary<StandardsMatrix> matrices() {
    return Combinators.combine(Arbitraries.of(Standard.class), Arbitraries.of(StandardAnswer.class))
        .as((standard, answer) ->
            AnsweredStandard.builder().standard(standard).answer(answer).build())
        .list()
        .ofMaxSize(60)
        .map(answers -> StandardsMatrix.builder().answers(answers).build());
  }
}
