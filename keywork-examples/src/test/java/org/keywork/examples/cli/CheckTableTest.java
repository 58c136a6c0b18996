package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.examples.cli.SmallCheck.BY_FAMILY;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** A check as a table. */
class CheckTableTest {

  @Test
  void a_finding_has_a_line_with_all_about_it() throws IOException {
    CSVRecord line = read(csv(BY_FAMILY).family("b.json", "stale").told()).get(0);

    assertThat(line.toMap())
        .containsEntry("state", "finding")
        .containsEntry("force", "may")
        .containsEntry("rule", "plan.renewed-in-time")
        .containsEntry("subject", "F-0002")
        .containsEntry("file", "b.json")
        .containsEntry("line", "2")
        .containsEntry("column", "17")
        .containsEntry("pointer", "/plans/0/agreedOn")
        .containsEntry("message", "The next plan was due by 2026-08-31.")
        .containsEntry("remedy", "Hold a review with the family and agree the next plan.")
        .containsEntry("citation", "PEMBROKESHIRE Co-ordination")
        .containsEntry("statements", "R258")
        .containsEntry("reason", "");
  }

  @Test
  void everything_there_is_to_say_has_a_line() throws IOException {
    SmallCheck check = csv(SmallCheck.shown(true, Optional.of(0)))
        .family("a.json", "alone")
        .waiving("b.json", "alone", SmallCheck.WAIVER)
        .knowing("c.json", "stale")
        .unread("x.json")
        .service("s.json");

    assertThat(read(check.withOldWaivers()))
        .extracting(line -> line.get("state"))
        .containsExactly(
            "finding",
            "cannot-tell",
            "waived",
            "cannot-tell",
            "known",
            "unread",
            "disagreement",
            "waiver-unused",
            "waiver-expired");
  }

  @Test
  void who_accepted_what_and_why_stands_in_its_line() throws IOException {
    String told = csv(BY_FAMILY).waiving("a.json", "alone", SmallCheck.WAIVER).told();

    assertThat(read(told).get(0).toMap())
        .containsEntry("reason", "The family asked for quiet.")
        .containsEntry("grantedBy", "service manager")
        .containsEntry("until", "2026-12-31");
  }

  @Test
  void a_check_that_was_broken_off_says_so() throws IOException {
    assertThat(read(csv(BY_FAMILY).brokenOff()))
        .extracting(line -> line.get("state"))
        .containsExactly("interrupted");
  }

  @Test
  void nothing_at_all_is_a_table_with_its_first_line_only() throws IOException {
    assertThat(csv(BY_FAMILY).told())
        .startsWith("state,force,rule,subject,file,")
        .endsWith("\r\n");
    assertThat(read(csv(BY_FAMILY).told())).isEmpty();
  }

  @Test
  void no_cell_is_a_formula_whatever_a_file_is_called() throws IOException {
    for (String file : List.of("=1", "+1", "-1", "@A", "\t=1", "\r=1", "\n1", "  =1", "\uFF1D1")) {
      assertThat(read(csv(BY_FAMILY).unread(file).told()).get(0).get("file"))
          .isEqualTo("'" + OneLine.of(file));
    }
    for (String file : List.of("a.json", "a=1", "../a", " a", "1-2")) {
      assertThat(read(csv(BY_FAMILY).unread(file).told()).get(0).get("file")).isEqualTo(file);
    }
  }

  @Test
  void signs_that_mean_something_in_a_table_stay_what_they_are() throws IOException {
    List<CSVRecord> lines =
        read(csv(BY_FAMILY).unread("a,\"b\"\r\n;c").unread("d").told());

    assertThat(lines).extracting(line -> line.get("file")).containsExactly("a,\"b\"??;c", "d");
    assertThat(lines).allMatch(CSVRecord::isConsistent);
  }

  private static SmallCheck csv(Shown shown) {
    return new SmallCheck(CheckFormat.CSV, shown);
  }

  private static List<CSVRecord> read(String table) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(table, format)) {
      return parser.getRecords();
    }
  }
}
