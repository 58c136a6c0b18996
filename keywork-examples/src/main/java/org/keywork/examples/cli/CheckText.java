package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywork.caseload.Disagreement;
import org.keywork.rule.Report;
import org.keywork.source.Force;

/** Findings as a person reads them: those about the service, family by family, and the figures. */
final class CheckText {

  private static final int INDENT = 2;
  private static final String GAP = "   ";

  private final Outcome outcome;
  private final boolean questionsShown;
  private final Page page;

  private CheckText(Outcome outcome, boolean questionsShown, int width) {
    this.outcome = outcome;
    this.questionsShown = questionsShown;
    this.page = new Page(width);
  }

  static String of(Outcome outcome, boolean questionsShown, int width) {
    CheckText text = new CheckText(outcome, questionsShown, width);
    outcome.service().ifPresent(text::service);
    outcome.families().forEach(text::family);
    text.page.blank();
    text.summary();
    return text.page.toString();
  }

  private void service(CheckedService service) {
    List<Disagreement> disagreements = service.disagreements();
    if (disagreements.isEmpty()) {
      record(service.report(), service.file());
      return;
    }
    List<String> counts = findings(service.report());
    counts.add(DisagreementWords.count(disagreements));
    record(service.report(), service.file(), counts);
    DisagreementWords.block(page, disagreements);
  }

  private void family(List<CheckedFile> files) {
    files.forEach(each -> record(each.report(), each.file()));
  }

  private void record(Report report, String file) {
    if (hasBlock(report)) {
      record(report, file, findings(report));
    }
  }

  private void record(Report report, String file, List<String> counts) {
    add(counts, report.openQuestions().size(), "cannot tell");
    page.blank().line(report.subject() + GAP + String.join(", ", counts) + GAP + file);
    report.findings().forEach(each -> FindingWords.finding(page, INDENT, each));
    if (questionsShown) {
      report.openQuestions().forEach(each -> FindingWords.question(page, INDENT, each));
    }
  }

  private boolean hasBlock(Report report) {
    return !report.findings().isEmpty()
        || (questionsShown && !report.openQuestions().isEmpty());
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

  private void summary() {
    Summary summary = outcome.summary();
    page.text(
        0,
        checked(summary) + " Policy " + outcome.policy() + ", rule book " + outcome.edition()
            + ", as of " + outcome.asOf() + ".");
    if (summary.cannotTell() > 0) {
      page.text(
          0,
          Words.count(summary.cannotTell(), "question", "questions")
              + " could not be answered from the records"
              + (questionsShown ? "." : "; --show cannot-tell lists what is missing."));
    }
    if (summary.unread() > 0) {
      page.text(
          0,
          Words.count(summary.unread(), "input", "inputs")
              + " could not be read and " + (summary.unread() == 1 ? "was" : "were")
              + " not checked." + caseloads(summary));
    }
  }

  /** Whoever seems to have room may carry a family whose case file nobody could read. */
  private String caseloads(Summary summary) {
    if (outcome.service().isEmpty()) {
      return "";
    }
    return summary.families() == 0
        ? " Without a case file no caseload was checked."
        : " Caseloads are of the families that were read, and may be larger.";
  }

  private String checked(Summary summary) {
    if (outcome.service().isEmpty()) {
      return families(summary);
    }
    String service = service(outcome.service().get().report());
    return summary.families() == 0 ? service : service + " " + families(summary);
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
