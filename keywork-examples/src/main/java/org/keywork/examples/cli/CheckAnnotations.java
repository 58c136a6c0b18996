package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.keywork.json.Position;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Waiver;
import org.keywork.source.Force;

/**
 * Annotations for a GitHub workflow, each in a line of the log. What somebody waived is not among them;
 * what was in the baseline is, marked as known, since it still counts.
 */
final class CheckAnnotations implements CheckListener {

  private static final String NOTICE = "notice";

  private final Writer out;
  private final Shown shown;
  private final Cap cap;

  CheckAnnotations(Writer out, Shown shown) {
    this.out = out;
    this.shown = shown;
    this.cap = shown.all();
  }

  @Override
  public void begins(CheckOpening opening) {
    opening
        .book()
        .switchedOff()
        .forEach((rule, reason) ->
            print(new WorkflowCommand(NOTICE).titled(rule + ", switched off").saying(reason)));
  }

  @Override
  public void checked(CheckedDocument document) {
    document.report().findings().stream()
        .filter(each -> cap.lets(each.rule()))
        .forEach(each -> print(finding(document, each)));
    if (shown.questions()) {
      document.report().openQuestions().forEach(each -> print(question(document, each)));
    }
    DisagreementWords.sentences(document.disagreements())
        .forEach(each -> print(new WorkflowCommand(NOTICE)
            .about(document.file())
            .titled("Case files and service disagree")
            .saying(each)));
  }

  private static String finding(CheckedDocument document, Finding finding) {
    return placed(word(finding.force()), document, finding.at())
        .titled(finding.rule() + (document.isKnown(finding) ? ", known" : ""))
        .saying(finding.message() + "\n" + finding.remedy() + "\n" + finding.citation());
  }

  private static String question(CheckedDocument document, OpenQuestion question) {
    return placed(NOTICE, document, question.at())
        .titled(question.rule() + ", cannot tell")
        .saying("not recorded: " + question.missing());
  }

  private static WorkflowCommand placed(String word, CheckedDocument document, Location at) {
    Position position = document.position(at);
    return new WorkflowCommand(word).about(document.file()).at(position.line(), position.column());
  }

  private static String word(Force force) {
    return switch (force) {
      case MUST -> "error";
      case SHOULD -> "warning";
      case MAY -> NOTICE;
    };
  }

  @Override
  public void unread(Unread unread) {
    WorkflowCommand error = new WorkflowCommand("error").about(unread.file());
    if (!unread.isWhole()) {
      error.at(unread.line(), unread.column());
    }
    String pointer = unread.at().pointer();
    print(error
        .titled("Could not be read")
        .saying((pointer.isEmpty() ? "" : pointer + ": ") + unread.sentence()));
  }

  @Override
  public void ends(CheckEnd end) {
    waivers(end.acceptance());
    if (!end.complete()) {
      print(new WorkflowCommand("error").titled("Interrupted").saying(AcceptanceWords.INTERRUPTED));
    }
    Summary summary = end.summary();
    print("keywork: " + Words.count(summary.families(), "family", "families") + ", "
        + summary.must() + " must, " + summary.should() + " should, " + summary.may() + " may, "
        + Words.count(summary.cannotTell(), "question", "questions") + ", " + summary.waived()
        + " waived, " + summary.known() + " known, " + summary.unread()
        + " unread" + (cap.leftOut() == 0 ? "" : ", " + cap.leftOut() + " not shown")
        + (end.complete() ? "" : "; the check was interrupted") + ".\n");
  }

  private void waivers(Acceptance acceptance) {
    String weight = shown.failOn() == FailOn.NEVER ? NOTICE : "error";
    acceptance.unused().forEach(each -> waiver(weight, each, AcceptanceWords.UNUSED));
    acceptance.expired().forEach(each -> waiver("warning", each, AcceptanceWords.EXPIRED));
    if (!acceptance.elsewhere().isEmpty()) {
      print(new WorkflowCommand(NOTICE)
          .titled("Waivers")
          .saying(AcceptanceWords.elsewhere(acceptance)));
    }
  }

  private void waiver(String weight, Waiver waiver, String sentence) {
    print(new WorkflowCommand(weight)
        .titled("Waiver")
        .saying(AcceptanceWords.said(waiver, sentence)));
  }

  private void print(String line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
