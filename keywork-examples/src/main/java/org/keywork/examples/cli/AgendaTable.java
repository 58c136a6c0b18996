package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private AgendaTable() {}

  static String of(AgendaOutcome outcome) {
    StringBuilder text = new StringBuilder();
    Table table = new Table(text, COLUMNS);
    outcome
        .agenda()
        .items()
        .forEach(each -> table.line(cells(each, outcome.basis().asOf())));
    return text.toString();
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
