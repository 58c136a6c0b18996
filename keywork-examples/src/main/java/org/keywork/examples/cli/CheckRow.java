package org.keywork.examples.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keywork.json.Position;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.RuleId;
import org.keywork.rule.Waiver;
import org.keywork.source.Force;

/** A line of the table of a check. What is not told is empty. */
final class CheckRow {

  /** What stands in a line, from left to right. */
  enum Column {
    STATE("state"),
    FORCE("force"),
    RULE("rule"),
    SUBJECT("subject"),
    FILE("file"),
    LINE("line"),
    COLUMN("column"),
    POINTER("pointer"),
    MESSAGE("message"),
    REMEDY("remedy"),
    CITATION("citation"),
    STATEMENTS("statements"),
    REASON("reason"),
    GRANTED_BY("grantedBy"),
    UNTIL("until");

    private final String head;

    Column(String head) {
      this.head = head;
    }

    /** The first line of the table. */
    static List<String> heads() {
      return Arrays.stream(values()).map(each -> each.head).toList();
    }
  }

  private final Map<Column, String> cells = new EnumMap<>(Column.class);

  private CheckRow(String state) {
    cells.put(Column.STATE, state);
  }

  static CheckRow of(String state) {
    return new CheckRow(state);
  }

  static CheckRow of(String state, Finding finding, CheckedDocument document) {
    return of(state)
        .rule(finding.force(), finding.rule(), finding.statements())
        .place(finding.at(), document)
        .with(Column.MESSAGE, finding.message())
        .with(Column.REMEDY, finding.remedy())
        .with(Column.CITATION, finding.citation().toString());
  }

  static CheckRow of(String state, OpenQuestion question, CheckedDocument document) {
    return of(state)
        .rule(question.force(), question.rule(), question.statements())
        .place(question.at(), document)
        .with(Column.MESSAGE, "not recorded: " + question.missing());
  }

  static CheckRow of(String state, Unread unread) {
    CheckRow row = of(state)
        .with(Column.FILE, unread.file())
        .with(Column.POINTER, unread.at().pointer())
        .with(Column.MESSAGE, unread.sentence());
    return unread.isWhole() ? row : row.position(new Position(unread.line(), unread.column()));
  }

  /** A waiver that came to something other than covering a finding. */
  static CheckRow of(String state, Waiver waiver, String message) {
    return of(state)
        .with(Column.RULE, waiver.rule().value())
        .with(Column.SUBJECT, waiver.subject().orElse(""))
        .with(Column.POINTER, waiver.at().map(Location::pointer).orElse(""))
        .with(Column.MESSAGE, message)
        .accepted(waiver);
  }

  private CheckRow rule(Force force, RuleId rule, List<Integer> statements) {
    return with(Column.FORCE, Words.of(force))
        .with(Column.RULE, rule.value())
        .with(Column.STATEMENTS, Words.codes(statements));
  }

  private CheckRow place(Location at, CheckedDocument document) {
    return about(document).position(document.position(at)).with(Column.POINTER, at.pointer());
  }

  /** Which document it is about. */
  CheckRow about(CheckedDocument document) {
    return with(Column.SUBJECT, document.report().subject()).with(Column.FILE, document.file());
  }

  private CheckRow position(Position position) {
    return with(Column.LINE, String.valueOf(position.line()))
        .with(Column.COLUMN, String.valueOf(position.column()));
  }

  /** Who accepted it, why and until when. */
  CheckRow accepted(Waiver waiver) {
    return with(Column.REASON, waiver.reason())
        .with(Column.GRANTED_BY, waiver.grantedBy())
        .with(Column.UNTIL, waiver.until().toString());
  }

  CheckRow with(Column column, String cell) {
    cells.put(column, cell);
    return this;
  }

  /** The cells, from left to right. */
  Stream<String> cells() {
    return Arrays.stream(Column.values()).map(each -> cells.getOrDefault(each, ""));
  }
}
