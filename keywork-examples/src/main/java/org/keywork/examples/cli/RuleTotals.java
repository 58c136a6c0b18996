package org.keywork.examples.cli;

import java.util.BitSet;
import java.util.List;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Rule;
import org.keywork.rule.WaivedFinding;
import org.keywork.rule.Waiver;

/** What came of one rule over all documents: how often, in how many families, and the first places. */
final class RuleTotals {

  /**
   * A finding that somebody has accepted.
   *
   * @param place where
   * @param waiver who accepted it, why and until when
   */
  record Waived(Place place, Waiver waiver) {}

  private final Rule<?> rule;
  private final BitSet families = new BitSet();
  private final Few<Place> findings;
  private final Few<Waived> waived;
  private final Few<Place> questions;
  private int known;
  private boolean ofService;

  /**
   * Nothing so far.
   *
   * @param rule the rule
   * @param most how many places of each kind are kept
   */
  RuleTotals(Rule<?> rule, int most) {
    this.rule = rule;
    this.findings = new Few<>(most);
    this.waived = new Few<>(most);
    this.questions = new Few<>(most);
  }

  /** One more finding; the record of a service has no number. */
  void add(Finding finding, CheckedDocument in, int familyOrMinusOne) {
    findings.add(() -> Place.of(finding, in));
    if (in.isKnown(finding)) {
      known++;
    }
    if (familyOrMinusOne < 0) {
      ofService = true;
    } else {
      families.set(familyOrMinusOne);
    }
  }

  void add(WaivedFinding each, CheckedDocument in) {
    waived.add(() -> new Waived(Place.of(each.finding(), in), each.waiver()));
  }

  void add(OpenQuestion question, CheckedDocument in) {
    questions.add(() -> Place.of(question, in));
  }

  Rule<?> rule() {
    return rule;
  }

  /** The findings, known ones included, waived ones not. */
  Few<Place> findings() {
    return findings;
  }

  Few<Waived> waived() {
    return waived;
  }

  Few<Place> questions() {
    return questions;
  }

  /** How many of the findings were in the baseline. */
  int known() {
    return known;
  }

  /** In how many families there are findings. */
  int families() {
    return families.cardinality();
  }

  /** Such as {@code 3 findings in 2 families, 1 of them known, 1 waived}. */
  String inWords() {
    String where = families() == 0
        ? " about the service"
        : " in " + Words.count(families(), "family", "families")
            + (ofService ? " and the service" : "");
    return (findings.all() == 0
            ? ""
            : Words.count(findings.all(), "finding", "findings")
                + where
                + (known == 0 ? "" : ", " + known + " of them known"))
        + (findings.all() > 0 && waived.all() > 0 ? ", " : "")
        + (waived.all() == 0 ? "" : waived.all() + " waived");
  }

  /** What to do, if that is the same at every place that is kept; else each place tells it. */
  List<String> remedies() {
    return findings.first().stream().map(Place::remedy).distinct().toList();
  }
}
