package org.keywork.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.keywork.monitoring.ToldBreakdown;
import org.keywork.monitoring.UnmetCount;
import org.keywork.rule.WireName;

/** What families lack, as a table (RFC 4180) with a line for each count that is told. */
final class UnmetTable {

  private static final List<String> COLUMNS = List.of("by", "standing", "of", "needs", "families");

  private UnmetTable() {}

  static String of(UnmetAnswer answer) {
    StringBuilder text = new StringBuilder();
    Table table = new Table(text, COLUMNS);
    table.line(counted("all", "", answer.told().together().unmet()));
    answer.by().forEach(each -> lines(WireName.of(each), each.in(answer.told()), table));
    return text.toString();
  }

  private static void lines(String by, ToldBreakdown<?> told, Table table) {
    told.rows().forEach(row -> table.line(counted(by, row.name(), row.count())));
    table.line(notTold(by, "not-recorded", told.needsNotRecorded()));
    table.line(notTold(by, "held-back", told.needsHeldBack()));
  }

  private static Stream<String> counted(String by, String of, UnmetCount count) {
    return Stream.of(
        by, "told", of, String.valueOf(count.needs()), String.valueOf(count.families()));
  }

  /** Of these nothing is told that could tell who a family is. */
  private static Stream<String> notTold(String by, String standing, int needs) {
    return Stream.of(by, standing, "", String.valueOf(needs), "");
  }
}
