package org.keywork.examples.cli;

import java.util.List;
import org.keywork.rule.WireName;
import org.keywork.source.CarriedBy;

/** The figures of the coverage, topic by topic. */
final class CoverageText {

  private static final int FIRST = 14;
  private static final int GAP = 2;

  private CoverageText() {}

  static String of(Coverage coverage) {
    StringBuilder text = new StringBuilder(heading());
    coverage.byTopic().forEach((topic, rows) -> text.append(line(topic, rows)));
    return text.append(line("total", coverage.rows())).toString();
  }

  private static String heading() {
    StringBuilder line = new StringBuilder(first("topic"));
    for (CarriedBy each : CarriedBy.values()) {
      line.append(" ".repeat(GAP)).append(WireName.of(each));
    }
    return line.append("  total\n").toString();
  }

  private static String line(String topic, List<Coverage.Row> rows) {
    StringBuilder line = new StringBuilder(first(topic));
    for (CarriedBy each : CarriedBy.values()) {
      line.append(right(Coverage.count(rows, each), WireName.of(each)));
    }
    return line.append(right(rows.size(), "total")).append('\n').toString();
  }

  private static String first(String text) {
    return text + " ".repeat(Math.max(0, FIRST - text.length()));
  }

  /** A number below the end of its heading. */
  private static String right(int number, String heading) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(1, heading.length() + GAP - digits.length())) + digits;
  }
}
