package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.keywork.examples.cli.CheckRow.Column;
import org.keywork.rule.Finding;
import org.keywork.rule.WaivedFinding;

/** What comes of a check as a table, with a line for everything that there is to say. */
final class CheckTable implements CheckListener {

  private final Writer out;
  private final Table table;
  private final boolean questions;

  /** A table of which only the first line is written. */
  CheckTable(Writer out, Shown shown) {
    this.out = out;
    this.table = new Table(out, Column.heads());
    this.questions = shown.questions();
  }

  @Override
  public void begins(CheckOpening opening) {
    opening
        .book()
        .switchedOff()
        .forEach((rule, reason) -> line(CheckRow.of("switched-off")
            .with(Column.RULE, rule.value())
            .with(Column.REASON, reason)));
  }

  @Override
  public void checked(CheckedDocument document) {
    for (Finding each : document.report().findings()) {
      line(CheckRow.of(document.isKnown(each) ? "known" : "finding", each, document));
    }
    for (WaivedFinding each : document.report().waived()) {
      line(CheckRow.of("waived", each.finding(), document).accepted(each.waiver()));
    }
    if (questions) {
      document
          .report()
          .openQuestions()
          .forEach(each -> line(CheckRow.of("cannot-tell", each, document)));
    }
    DisagreementWords.sentences(document.disagreements())
        .forEach(
            each -> line(CheckRow.of("disagreement").about(document).with(Column.MESSAGE, each)));
  }

  @Override
  public void unread(Unread reason) {
    line(CheckRow.of("unread", reason));
  }

  @Override
  public void ends(CheckEnd end) {
    end.acceptance()
        .unused()
        .forEach(each -> line(CheckRow.of("waiver-unused", each, AcceptanceWords.UNUSED)));
    end.acceptance()
        .expired()
        .forEach(each -> line(CheckRow.of("waiver-expired", each, AcceptanceWords.EXPIRED)));
    end.acceptance()
        .elsewhere()
        .forEach(each -> line(CheckRow.of("waiver-elsewhere", each, AcceptanceWords.ELSEWHERE)));
    if (!end.complete()) {
      line(CheckRow.of("interrupted").with(Column.MESSAGE, AcceptanceWords.INTERRUPTED));
    }
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(CheckRow row) {
    table.line(row.cells());
  }
}
