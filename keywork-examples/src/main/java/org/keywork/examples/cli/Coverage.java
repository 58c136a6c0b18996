package org.keywork.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keywork.rule.RuleBook;
import org.keywork.source.CarriedBy;
import org.keywork.source.Carrier;
import org.keywork.source.Carriers;
import org.keywork.source.Statement;
import org.keywork.source.StatementLedger;

/**
 * What stands in the library for each statement.
 *
 * @param rows one row a statement, by number
 */
record Coverage(List<Row> rows) {

  /**
   * One statement and what stands for it.
   *
   * @param statement the statement
   * @param carriedBy what stands for it
   * @param names the ids of rules, or the names of types and parameters
   * @param reason why it is left out; else empty, or a remark
   */
  record Row(Statement statement, CarriedBy carriedBy, List<String> names, String reason) {}

  Coverage {
    rows = List.copyOf(rows);
  }

  /** Looks up every statement, first among the rules and then in the table. */
  static Coverage of(RuleBook book, StatementLedger ledger, Carriers carriers) {
    return new Coverage(ledger.statements().stream()
        .map(statement -> row(statement, rules(book, statement), carriers.of(statement.number())))
        .toList());
  }

  private static List<String> rules(RuleBook book, Statement statement) {
    return book.rules().stream()
        .filter(rule -> rule.statements().contains(statement.number()))
        .map(rule -> rule.id().value())
        .toList();
  }

  private static Row row(Statement statement, List<String> rules, Optional<Carrier> carrier) {
    if (!rules.isEmpty()) {
      return new Row(statement, CarriedBy.RULE, rules, "");
    }
    return carrier
        .map(found -> new Row(statement, found.carriedBy(), found.names(), found.reason()))
        .orElseGet(() -> new Row(statement, CarriedBy.NOT_YET, List.of(), ""));
  }

  /** The rows by topic, topics in the order of the ledger. */
  Map<String, List<Row>> byTopic() {
    return rows.stream()
        .collect(Collectors.groupingBy(
            row -> row.statement().topic(), LinkedHashMap::new, Collectors.toList()));
  }

  /** How many of some rows are carried in one way. */
  static int count(List<Row> rows, CarriedBy carriedBy) {
    return (int) rows.stream().filter(row -> row.carriedBy() == carriedBy).count();
  }
}
