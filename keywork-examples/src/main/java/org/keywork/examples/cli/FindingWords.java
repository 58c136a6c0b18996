package org.keywork.examples.cli;

import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;

/** How a finding and an open question are said, whatever was looked at. */
final class FindingWords {

  private static final int UNDER_THE_RULE = 8;
  private static final String GAP = "   ";

  private FindingWords() {}

  /** What is wrong and what to do, below how strongly it is meant, the rule and the place. */
  static void finding(Page page, int indent, Finding finding) {
    finding(page, indent, finding, "");
  }

  /** The same, with a word about it at the end of the first line. */
  static void finding(Page page, int indent, Finding finding, String about) {
    page.line(" ".repeat(indent)
        + String.format("%-8s", Words.of(finding.force()))
        + finding.rule()
        + GAP
        + Words.of(finding.at())
        + (about.isEmpty() ? "" : GAP + about));
    int below = indent + UNDER_THE_RULE;
    page.text(below, finding.message());
    page.text(below, finding.remedy(), finding.citation().toString());
  }

  /** What is not recorded, below how strongly it is asked, the rule and the place. */
  static void question(Page page, int indent, OpenQuestion question) {
    page.line(" ".repeat(indent) + "cannot tell   " + Words.of(question.force()) + GAP
        + question.rule() + GAP + Words.of(question.at()));
    page.text(indent + UNDER_THE_RULE, "not recorded: " + question.missing());
  }
}
