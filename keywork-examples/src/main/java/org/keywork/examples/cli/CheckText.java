package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Finding;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Report;
import org.keywork.source.Force;

/** Findings as a person reads them: family by family or rule by rule, and the figures. */
final class CheckText implements CheckListener {

  private static final int INDENT = 2;
  private static final String GAP = "   ";

  private final Writer out;
  private final Shown shown;
  private final Page page;
  private final Cap cap;
  private Optional<TextByRule> byRule = Optional.empty();
  private String checkedWith = "";
  private Optional<LocalPolicy> policy = Optional.empty();
  private int documents;
  private Optional<Report> service = Optional.empty();

  /**
   * A text on which nothing stands yet.
   *
   * @param out where it is written
   * @param shown how much of it
   * @param width the columns of a line
   */
  CheckText(Writer out, Shown shown, int width) {
    this.out = out;
    this.shown = shown;
    this.page = new Page(width, shown.ink());
    this.cap = shown.all();
  }

  @Override
  public void begins(CheckOpening opening) {
    policy = Optional.of(opening.basis().policy());
    checkedWith = "Policy " + opening.basis().policy().name() + ", rule book "
        + opening.book().edition() + ", as of " + opening.basis().asOf() + ".";
    if (shown.grouping() == Grouping.RULE) {
      byRule = Optional.of(new TextByRule(opening, shown));
    }
  }

  @Override
  public void checked(CheckedDocument document) {
    documents++;
    if (document.family().isEmpty()) {
      service = Optional.of(document.report());
    }
    byRule.ifPresentOrElse(rules -> rules.add(document), () -> ofOne(document));
  }

  private void ofOne(CheckedDocument document) {
    List<Finding> let = document.report().findings().stream()
        .filter(each -> cap.lets(each.rule()))
        .toList();
    if (hasBlock(document, let)) {
      block(document, let);
      print();
    }
  }

  private void block(CheckedDocument document, List<Finding> let) {
    Report report = document.report();
    List<String> counts = findings(report);
    if (!document.disagreements().isEmpty()) {
      counts.add(DisagreementWords.count(document.disagreements()));
    }
    add(counts, report.waived().size(), "waived");
    add(counts, report.openQuestions().size(), "cannot tell");
    page.blank()
        .inked(page.ink().bold(report.subject())
            + GAP
            + OneLine.of(String.join(", ", counts) + GAP + document.file()));
    let.forEach(each -> FindingWords.finding(
        page, INDENT, each, document.position(each.at()), document.isKnown(each) ? "known" : ""));
    if (let.size() < report.findings().size()) {
      page.text(INDENT, "and " + (report.findings().size() - let.size()) + " more");
    }
    if (shown.waived()) {
      report.waived().forEach(each -> AcceptedText.waived(page, each));
    }
    if (shown.questions()) {
      report.openQuestions().forEach(each -> FindingWords.question(page, INDENT, each));
    }
    DisagreementWords.block(page, document.disagreements());
  }

  private boolean hasBlock(CheckedDocument document, List<Finding> let) {
    return !let.isEmpty()
        || !document.disagreements().isEmpty()
        || (shown.waived() && !document.report().waived().isEmpty())
        || (shown.questions() && !document.report().openQuestions().isEmpty());
  }

  @Override
  public void ends(CheckEnd end) {
    byRule.ifPresent(rules -> rules.write(page));
    page.blank();
    if (!end.complete()) {
      page.text(
          0,
          "Interrupted after " + Words.count(documents, "document", "documents")
              + "; the rest was not looked at.");
    }
    summary(end.summary());
    AcceptedText.end(page, end, shown);
    leftOut();
    print();
  }

  private void leftOut() {
    if (cap.leftOut() > 0) {
      page.text(
          0,
          Words.count(cap.leftOut(), "finding", "findings") + " of "
              + Words.count(cap.rulesCutShort(), "rule", "rules")
              + " not shown; --limit " + cap.most() + " shows at most as many of each.");
    }
  }

  private void print() {
    try {
      out.write(page.take());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> findings(Report report) {
    List<String> counts = new ArrayList<>();
    for (Force force : Force.values()) {
      add(counts, report.count(force), Words.of(force));
    }
    return counts;
  }

  private static void add(List<String> counts, int number, String what) {
    if (number > 0) {
      counts.add(number + " " + what);
    }
  }

  private void summary(Summary summary) {
    page.text(0, checked(summary) + " " + checkedWith);
    policy.ifPresent(each -> SwitchedOffWords.say(page, each));
    if (summary.cannotTell() > 0) {
      page.text(
          0,
          Words.count(summary.cannotTell(), "question", "questions")
              + " could not be answered from the records"
              + (shown.questions() ? "." : "; --show cannot-tell lists what is missing."));
    }
    if (summary.unread() > 0) {
      page.text(
          0,
          Words.count(summary.unread(), "document", "documents")
              + " could not be read and " + (summary.unread() == 1 ? "was" : "were")
              + " not checked." + caseloads(summary));
    }
  }

  /** Whoever seems to have room may carry a family whose case file nobody could read. */
  private String caseloads(Summary summary) {
    if (service.isEmpty()) {
      return "";
    }
    return summary.families() == 0
        ? " Without a case file no caseload was checked."
        : " Caseloads are of the families that were read, and may be larger.";
  }

  private String checked(Summary summary) {
    if (service.isEmpty()) {
      return families(summary);
    }
    String ofService = service(service.get());
    return summary.families() == 0 ? ofService : ofService + " " + families(summary);
  }

  private static String service(Report report) {
    List<String> findings = findings(report);
    return "Service " + report.subject() + ": "
        + (findings.isEmpty() ? "clear" : String.join(", ", findings)) + ".";
  }

  private static String families(Summary summary) {
    if (summary.families() == 0) {
      return "No family was checked.";
    }
    return Words.count(summary.families(), "family", "families") + ": " + summary.withMust()
        + " with a must, " + summary.withShould() + " with a should but no must, "
        + (summary.withMay() == 0 ? "" : summary.withMay() + " with a may only, ")
        + summary.clear() + " clear.";
  }
}
