package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.Behind;
import org.keywork.agenda.LawBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.StatementBehind;
import org.keywork.rule.RuleId;
import org.keywork.rule.WireName;
import org.keywork.time.Deadline;
import org.keywork.time.DeadlineState;

/** What is due, as a table (RFC 4180) with a line for each item. */
final class AgendaTable {

  private static final List<String> COLUMNS = List.of(
      "lastDay",
      "daysLeft",
      "daysLate",
      "subject",
      "matter",
      "inWords",
      "rule",
      "agreed",
      "statement",
      "citation",
      "confidence",
      "liftedBy",
      "counted",
      "firstDay",
      "seenToBy",
      "at",
      "id");

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private AgendaTable() {}

  static String of(AgendaOutcome outcome) {
    StringBuilder table = new StringBuilder();
    print(table, COLUMNS.stream());
    outcome
        .agenda()
        .items()
        .forEach(each -> print(table, cells(each, outcome.basis().asOf())));
    return table.toString();
  }

  private static void print(StringBuilder table, Stream<String> cells) {
    try {
      CSVFormat.RFC4180.printRecord(table, cells.map(AgendaTable::harmless).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell that is a formula to nobody: an id may begin with a hyphen. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static Stream<String> cells(AgendaItem item, LocalDate asOf) {
    return Stream.of(
            days(item, asOf),
            Stream.of(item.subject().value(), WireName.of(item.matter()), AgendaWords.what(item)),
            behind(item.behind()),
            Stream.of(
                item.counted().map(Deadline::inWords).orElse(""),
                item.firstDay().map(LocalDate::toString).orElse(""),
                AgendaWords.seenToBy(item),
                item.at().pointer(),
                item.id().value()))
        .flatMap(cells -> cells);
  }

  private static Stream<String> days(AgendaItem item, LocalDate asOf) {
    DeadlineState state = item.stateOn(asOf);
    return Stream.of(
        item.lastDay().toString(),
        state instanceof DeadlineState.Open open ? String.valueOf(open.daysLeft()) : "",
        state instanceof DeadlineState.Missed missed ? String.valueOf(missed.daysLate()) : "");
  }

  private static Stream<String> behind(Behind behind) {
    List<String> law = behind instanceof LawBehind limit
        ? List.of(WireName.of(limit.confidence()), Words.joined(limit.liftedBy()))
        : List.of("", "");
    return Stream.concat(
        Stream.of(
            rule(behind).map(RuleId::value).orElse(""),
            behind instanceof AgreementBehind ? "true" : "",
            behind instanceof StatementBehind one ? Words.code(one.statement()) : "",
            behind.citation().toString()),
        law.stream());
  }

  private static Optional<RuleId> rule(Behind behind) {
    if (behind instanceof AgreementBehind agreed) {
      return Optional.of(agreed.rule());
    }
    return behind instanceof RuleBehind named ? Optional.of(named.rule()) : Optional.empty();
  }
}
