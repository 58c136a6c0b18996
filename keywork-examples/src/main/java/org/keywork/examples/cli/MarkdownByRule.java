package org.keywork.examples.cli;

import java.util.List;
import org.keywork.rule.LocalPolicy;

/**
 * The part of a page in Markdown that stands by rule.
 *
 * @param page the page
 * @param policy under which the rules hold
 */
record MarkdownByRule(Markdown page, LocalPolicy policy) {

  /** How often each rule is not met, and then where, as far as places were kept. */
  void findings(List<RuleTotals> rules) {
    page.heading(2, "Findings by rule")
        .table(2, "Force", "Rule", "Findings", "Families", "Known", "Waived");
    for (RuleTotals each : rules) {
      page.line(
          Words.of(each.rule().force()),
          Markdown.code(each.rule().id().value()),
          each.findings().all(),
          each.families(),
          each.known(),
          each.waived().all());
    }
    rules.forEach(this::rule);
  }

  private void rule(RuleTotals totals) {
    List<String> remedies = totals.remedies();
    page.heading(3, heading(totals))
        .block(Markdown.words(totals.rule().sentence(policy)) + " *"
            + Markdown.words(totals.rule().citation().toString()) + "*");
    if (remedies.size() == 1) {
      page.block(Markdown.words(remedies.get(0)));
    }
    page.gap();
    for (Place each : totals.findings().first()) {
      String remedy = remedies.size() > 1 ? " " + Markdown.words(each.remedy()) : "";
      page.entry(place(each) + ": " + Markdown.words(each.message()) + remedy);
    }
    page.more(totals.findings(), "");
    for (RuleTotals.Waived each : totals.waived().first()) {
      String how = Markdown.words(AcceptanceWords.of(each.waiver()));
      page.entry(place(each.place()) + ": waived " + how);
    }
    page.more(totals.waived(), " that are waived");
  }

  /** What the records do not say. */
  void questions(List<RuleTotals> rules) {
    if (!rules.isEmpty()) {
      page.heading(2, "Cannot tell");
    }
    for (RuleTotals each : rules) {
      page.heading(3, heading(each)).gap();
      each.questions()
          .first()
          .forEach(place -> page.entry(place(place) + ": " + Markdown.words(place.message())));
      page.more(each.questions(), "");
    }
  }

  private static String heading(RuleTotals totals) {
    return Words.of(totals.rule().force()) + " "
        + Markdown.code(totals.rule().id().value());
  }

  private static String place(Place place) {
    return Markdown.code(place.inFile()) + " " + Markdown.code(Words.of(place.at()))
        + (place.known() ? " (known)" : "");
  }
}
