package org.keywork.examples.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.keywork.rule.Baseline;
import org.keywork.rule.BaselineComparison;
import org.keywork.rule.Checkable;
import org.keywork.rule.Report;
import org.keywork.rule.Waiver;

/**
 * What came of what somebody has accepted, while a check runs. Of the records it keeps nothing but the
 * ids that waivers name, and of the baseline what was not found again.
 */
final class AcceptedSoFar {

  private final Accepted accepted;
  private final CheckOpening opening;
  private final WaiversLookedFor lookedFor;
  private final Set<Waiver> used = new HashSet<>();
  private final Map<String, Baseline> left = new HashMap<>();

  AcceptedSoFar(Accepted accepted, CheckOpening opening) {
    this.accepted = accepted;
    this.opening = opening;
    this.lookedFor = new WaiversLookedFor(accepted.waivers(), opening.book());
  }

  /** Holds a record against the rules, as far as nobody waived them. Any thread may ask for that. */
  Report judge(Checkable record) {
    return opening.book().check(record, opening.basis(), accepted.waivers());
  }

  /** A record was held against the rules. */
  void saw(Checkable record, Report report) {
    lookedFor.saw(record);
    report
        .waived()
        .forEach(each -> used.addAll(
            accepted.waivers().covering(each.finding(), report.subject(), report.asOf())));
  }

  /** The document beside the baseline, of which each finding stands for one in the whole run. */
  CheckedDocument besideBaseline(CheckedDocument document) {
    if (accepted.baseline().isEmpty()) {
      return document;
    }
    Report report = document.report();
    Baseline baseline = accepted.baseline().get();
    BaselineComparison compared =
        left.getOrDefault(report.subject(), baseline).comparedWith(report);
    if (!compared.known().isEmpty()) {
      left.put(report.subject(), baseline.having(compared.gone()));
    }
    CheckedDocument knowing = document.knowing(compared.known());
    return accepted.newOnly() ? knowing.withoutKnown() : knowing;
  }

  /**
   * What came of it in the end.
   *
   * @param known how many findings were in the baseline
   * @param whole whether every record was looked at; without that no waiver is said to be unused
   */
  Acceptance acceptance(int known, boolean whole) {
    List<Waiver> expired = accepted.waivers().expiredOn(opening.basis().asOf());
    Set<Waiver> over = new HashSet<>(expired);
    List<Waiver> idle = accepted.waivers().all().stream()
        .filter(each -> !over.contains(each) && !used.contains(each))
        .toList();
    Predicate<Waiver> seen = lookedFor::foundWhatItIsFor;
    return new Acceptance(
        whole ? idle.stream().filter(seen).toList() : List.of(),
        expired,
        idle.stream().filter(seen.negate()).toList(),
        known);
  }
}
