package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywork.rule.LocalPolicy;

/** Findings as a person reads them, rule by rule: each rule once, with its totals and its places. */
final class TextByRule {

  private static final int BELOW = 8;
  private static final int PLACES = 10;
  private static final String GAP = "   ";

  private final FindingsByRule findings;
  private final LocalPolicy policy;
  private final boolean questions;
  private final List<CheckedDocument> disagreeing = new ArrayList<>();

  /**
   * A text on which nothing stands yet.
   *
   * @param opening the rules and the policy
   * @param shown how much is shown
   */
  TextByRule(CheckOpening opening, Shown shown) {
    this.findings = new FindingsByRule(opening.book(), shown.few().most());
    this.policy = opening.basis().policy();
    this.questions = shown.questions();
  }

  /** One document more. */
  void add(CheckedDocument document) {
    findings.add(document);
    if (!document.disagreements().isEmpty()) {
      disagreeing.add(document);
    }
  }

  /** Writes what came of all of them. */
  void write(Page page) {
    findings.withFindings().forEach(each -> rule(page, each));
    if (questions) {
      findings.withQuestions().forEach(each -> questions(page, each));
    }
    for (CheckedDocument each : disagreeing) {
      page.blank()
          .line(each.report().subject()
              + GAP
              + DisagreementWords.count(each.disagreements())
              + GAP
              + each.file());
      DisagreementWords.block(page, each.disagreements());
    }
  }

  private void rule(Page page, RuleTotals totals) {
    page.blank();
    head(page, "", totals, totals.inWords());
    List<String> remedies = totals.remedies();
    String citation = totals.rule().citation().toString();
    if (remedies.size() == 1) {
      page.text(BELOW, totals.rule().sentence(policy));
      page.text(BELOW, remedies.get(0), citation);
    } else {
      page.text(BELOW, totals.rule().sentence(policy), citation);
    }
    for (Place each : totals.findings().first()) {
      place(page, each);
      page.text(PLACES, each.message() + (remedies.size() > 1 ? " " + each.remedy() : ""));
    }
    more(page, totals.findings(), "");
    totals.waived().first().forEach(each -> waived(page, each));
    more(page, totals.waived(), " that are waived");
  }

  private static void waived(Page page, RuleTotals.Waived waived) {
    place(page, waived.place());
    page.text(PLACES, "waived " + AcceptanceWords.of(waived.waiver()));
  }

  private static void questions(Page page, RuleTotals totals) {
    page.blank();
    head(
        page,
        "cannot tell   ",
        totals,
        Words.count(totals.questions().all(), "question", "questions"));
    for (Place each : totals.questions().first()) {
      place(page, each);
      page.text(PLACES, each.message());
    }
    more(page, totals.questions(), "");
  }

  private static void head(Page page, String before, RuleTotals totals, String counts) {
    page.inked(before
        + FindingWords.head(page.ink(), totals.rule().force(), totals.rule().id())
        + GAP
        + counts);
  }

  private static void place(Page page, Place place) {
    page.inked(" ".repeat(BELOW)
        + page.ink().faint(place.inFile() + " " + Words.of(place.at()))
        + GAP
        + OneLine.of(place.subject())
        + (place.known() ? GAP + "known" : ""));
  }

  private static void more(Page page, Few<?> few, String which) {
    if (few.more() > 0) {
      page.text(BELOW, (few.first().isEmpty() ? "" : "and ") + few.more() + " more" + which);
    }
  }
}
