package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.keywork.family.FamilyId;
import org.keywork.rule.Report;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;

/**
 * What a check finds, gathered by rule while it runs. Of each rule a few places are kept, and of each
 * family with a finding a number.
 */
final class FindingsByRule {

  private static final int NO_FAMILY = -1;

  private final RuleBook book;
  private final int most;
  private final Map<RuleId, RuleTotals> rules = new HashMap<>();
  private final Map<FamilyId, Integer> families = new HashMap<>();

  /**
   * Nothing so far.
   *
   * @param book the rules
   * @param most how many places of each kind are kept for each rule
   */
  FindingsByRule(RuleBook book, int most) {
    this.book = book;
    this.most = most;
  }

  /** One document more. */
  void add(CheckedDocument document) {
    Report report = document.report();
    if (!report.findings().isEmpty()) {
      int family = document.family().map(this::number).orElse(NO_FAMILY);
      report.findings().forEach(each -> totals(each.rule()).add(each, document, family));
    }
    report.waived().forEach(each -> totals(each.finding().rule()).add(each, document));
    report.openQuestions().forEach(each -> totals(each.rule()).add(each, document));
  }

  private int number(FamilyId family) {
    return families.computeIfAbsent(family, first -> families.size());
  }

  private RuleTotals totals(RuleId id) {
    return rules.computeIfAbsent(id, first -> new RuleTotals(book.rule(first).orElseThrow(), most));
  }

  /** The rules with findings, waived ones included: the strongest first, then as in the book. */
  List<RuleTotals> withFindings() {
    return inOrder(each -> each.findings().all() + each.waived().all() > 0);
  }

  /** The rules that could not be decided for some record, in the same order. */
  List<RuleTotals> withQuestions() {
    return inOrder(each -> each.questions().all() > 0);
  }

  private List<RuleTotals> inOrder(Predicate<RuleTotals> which) {
    List<RuleTotals> all = new ArrayList<>();
    for (Rule<?> rule : book.rules()) {
      RuleTotals totals = rules.get(rule.id());
      if (totals != null && which.test(totals)) {
        all.add(totals);
      }
    }
    all.sort(Comparator.comparing(each -> each.rule().force()));
    return all;
  }
}
