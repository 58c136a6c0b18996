package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keywork.rule.VerdictCounts;
import org.keywork.rule.WireName;
import org.keywork.standards.AnsweredStandard;
import org.keywork.standards.AssessedStandard;

/** How a service stands against the standards, as a table (RFC 4180) with a line for each standard. */
final class StandardsTable {

  private static final List<String> COLUMNS = List.of(
      "standard",
      "group",
      "says",
      "concerns",
      "answer",
      "answeredOn",
      "evidenceGiven",
      "againstRecords",
      "recordsShow",
      "draft",
      "met",
      "notMet",
      "cannotTell",
      "waived");

  private StandardsTable() {}

  static String of(StandardsOutcome outcome, Set<StandardsShow> show) {
    boolean inTheirWords = show.contains(StandardsShow.EVIDENCE);
    List<String> columns = new ArrayList<>(COLUMNS);
    if (inTheirWords) {
      columns.add("evidence");
    }
    StringBuilder text = new StringBuilder();
    Table table = new Table(text, columns);
    for (AssessedStandard each : outcome.assessment().standards()) {
      List<String> cells = cells(each, outcome);
      if (inTheirWords) {
        cells.add(joined(each, answer -> answer.evidence().orElse("")));
      }
      table.line(cells.stream());
    }
    return text.toString();
  }

  private static List<String> cells(AssessedStandard each, StandardsOutcome outcome) {
    VerdictCounts subjects = each.subjects();
    return new ArrayList<>(List.of(
        each.standard().code(),
        WireName.of(each.standard().group()),
        each.standard().says(outcome.assessment().reading()),
        WireName.of(each.concerns()),
        joined(each, answer -> WireName.of(answer.answer())),
        joined(
            each, answer -> outcome.answeredOn(answer).map(LocalDate::toString).orElse("")),
        joined(each, answer -> String.valueOf(answer.hasEvidence())),
        WireName.of(each.againstRecords()),
        WireName.of(each.recordsShow()),
        each.drafted().map(WireName::of).orElse(""),
        String.valueOf(subjects.met()),
        String.valueOf(subjects.notMet()),
        String.valueOf(subjects.cannotTell()),
        String.valueOf(subjects.waived())));
  }

  /** Of each answer that was given, for by mistake there may be several. */
  private static String joined(AssessedStandard each, Function<AnsweredStandard, String> what) {
    return each.answers().stream().map(what).collect(Collectors.joining("; "));
  }
}
