package org.keywork.examples.cli;

import org.keywork.json.Position;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.RuleId;
import org.keywork.source.Force;

/** How a finding and an open question are said, whatever was looked at. */
final class FindingWords {

  private static final int UNDER_THE_RULE = 8;
  private static final String GAP = "   ";

  private FindingWords() {}

  /** What is wrong and what to do, below how strongly it is meant, the rule and the place. */
  static void finding(Page page, int indent, Finding finding) {
    finding(page, indent, finding, Words.of(finding.at()));
  }

  /** The same, with a place in a file, and a word about it at the end of the first line. */
  static void finding(Page page, int indent, Finding finding, Position position, String about) {
    finding(
        page,
        indent,
        finding,
        position + " " + Words.of(finding.at()) + (about.isEmpty() ? "" : GAP + about));
  }

  private static void finding(Page page, int indent, Finding finding, String place) {
    page.inked(" ".repeat(indent)
        + head(page.ink(), finding.force(), finding.rule())
        + GAP
        + page.ink().faint(place));
    int below = indent + UNDER_THE_RULE;
    page.text(below, finding.message());
    page.text(below, finding.remedy(), finding.citation().toString());
  }

  /** How strongly a rule is meant, and its id. */
  static String head(Ink ink, Force force, RuleId rule) {
    String word = Words.of(force);
    String gap = " ".repeat(UNDER_THE_RULE - word.length());
    return ink.force(force, word) + gap + ink.bold(rule.value());
  }

  /** What is not recorded, below how strongly it is asked, the rule and the place. */
  static void question(Page page, int indent, OpenQuestion question) {
    page.line(" ".repeat(indent) + "cannot tell   " + Words.of(question.force()) + GAP
        + question.rule() + GAP + Words.of(question.at()));
    page.text(indent + UNDER_THE_RULE, "not recorded: " + question.missing());
  }
}
