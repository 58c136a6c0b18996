package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Waiver;

/**
 * What comes of a check as one page in Markdown, for a pull request or the summary of a job: totals,
 * and the first places of each rule. It keeps no more than it shows.
 */
final class CheckSummaryPage implements CheckListener {

  private final Writer out;
  private final Shown shown;
  private final Few<Unread> unread;
  private final Few<String> disagreements;
  private final Markdown page = new Markdown();
  private @Nullable CheckOpening opening;
  private @Nullable FindingsByRule findings;

  /** A page on which nothing stands yet. */
  CheckSummaryPage(Writer out, Shown shown) {
    this.out = out;
    this.shown = shown;
    this.unread = new Few<>(shown.few().most());
    this.disagreements = new Few<>(shown.few().most());
  }

  @Override
  public void begins(CheckOpening begun) {
    opening = begun;
    findings = new FindingsByRule(begun.book(), shown.few().most());
  }

  @Override
  public void checked(CheckedDocument document) {
    Objects.requireNonNull(findings).add(document);
    DisagreementWords.sentences(document.disagreements())
        .forEach(each -> disagreements.add(() -> each));
  }

  @Override
  public void unread(Unread reason) {
    unread.add(() -> reason);
  }

  @Override
  public void ends(CheckEnd end) {
    page.heading(1, "Keywork check");
    if (!end.complete()) {
      page.block("**" + AcceptanceWords.INTERRUPTED + "**");
    }
    totals(end.summary());
    byRule();
    notRead();
    disagreements();
    acceptance(end.acceptance());
    write();
  }

  private void totals(Summary summary) {
    page.table(1, "", "must", "should", "may", "clear")
        .line("Findings", summary.must(), summary.should(), summary.may(), "")
        .line(
            Words.count(summary.families(), "family", "families") + ", by the strongest",
            summary.withMust(),
            summary.withShould(),
            summary.withMay(),
            summary.clear());
    CheckOpening made = Objects.requireNonNull(opening);
    page.block("Policy " + Markdown.code(made.basis().policy().name()) + ", rule book "
        + made.book().edition() + ", as of " + made.basis().asOf() + ".");
    String off = SwitchedOffWords.said(made.basis().policy());
    if (!off.isEmpty()) {
      page.block(Markdown.words(off));
    }
    if (summary.waived() + summary.known() > 0) {
      page.block(Words.count(summary.waived(), "finding is", "findings are") + " waived, "
          + summary.known() + " known from the baseline.");
    }
    if (summary.cannotTell() > 0) {
      page.block(Words.count(summary.cannotTell(), "question", "questions")
          + " could not be answered from the records.");
    }
    if (summary.unread() > 0) {
      page.block("**" + Words.count(summary.unread(), "input", "inputs")
          + " could not be read and " + (summary.unread() == 1 ? "was" : "were")
          + " not checked.**");
    }
  }

  private void byRule() {
    FindingsByRule all = Objects.requireNonNull(findings);
    LocalPolicy policy = Objects.requireNonNull(opening).basis().policy();
    MarkdownByRule rules = new MarkdownByRule(page, policy);
    if (!all.withFindings().isEmpty()) {
      rules.findings(all.withFindings());
    }
    if (shown.questions()) {
      rules.questions(all.withQuestions());
    }
  }

  private void notRead() {
    if (unread.all() > 0) {
      page.heading(2, "Not read").gap();
      unread
          .first()
          .forEach(each ->
              page.entry(Markdown.code(each.inFile()) + ": " + Markdown.words(each.sentence())));
      page.more(unread, "");
    }
  }

  private void disagreements() {
    if (disagreements.all() > 0) {
      page.heading(2, "Case files and the record of the service disagree").gap();
      disagreements.first().forEach(each -> page.entry(Markdown.words(each)));
      page.more(disagreements, "");
    }
  }

  private void acceptance(Acceptance acceptance) {
    if (acceptance.hasWaivers()) {
      page.heading(2, "Waivers").gap();
      acceptance.unused().forEach(each -> waiver(each, AcceptanceWords.UNUSED));
      acceptance.expired().forEach(each -> waiver(each, AcceptanceWords.EXPIRED));
      if (!acceptance.elsewhere().isEmpty()) {
        page.entry(AcceptanceWords.elsewhere(acceptance));
      }
    }
  }

  private void waiver(Waiver waiver, String what) {
    page.entry(Markdown.code(waiver.rule().value()) + " "
        + Markdown.words(AcceptanceWords.scope(waiver) + " " + AcceptanceWords.of(waiver)) + " "
        + what);
  }

  private void write() {
    try {
      out.write(page.toString());
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
