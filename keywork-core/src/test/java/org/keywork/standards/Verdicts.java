package org.keywork.standards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keywork.RuleBooks;
import org.keywork.rule.Location;
import org.keywork.rule.Report;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;
import org.keywork.rule.VerdictCounts;

/** Evidence made by hand, of verdicts of the latest rules. */
final class Verdicts {

  static final RuleBook BOOK = RuleBooks.latest();

  private Verdicts() {}

  /** The first rule of the book that restates a statement. */
  static RuleId ruleOn(int statement) {
    return BOOK.rules().stream()
        .filter(rule -> rule.statements().contains(statement))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The evidence of one record on which a rule comes to these verdicts. */
  static Evidence of(RuleId rule, Verdict.Kind... kinds) {
    return Evidence.of(report(Arrays.stream(kinds)
        .map(kind -> new RuleVerdict(rule, Location.here(), kind))
        .toList()));
  }

  static Report report(List<RuleVerdict> verdicts) {
    return new Report(
        "F-0001",
        LocalDate.of(2026, 11, 22),
        "guidance",
        BOOK.edition(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        verdicts.stream()
            .map(each -> VerdictCounts.of(each.kind()))
            .reduce(new VerdictCounts(0, 0, 0, 0, 0), VerdictCounts::plus),
        verdicts);
  }
}
