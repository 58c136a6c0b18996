package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.Policies;
import org.keywork.ehc.EhcDeadline;
import org.keywork.ehc.EhcDuty;
import org.keywork.ehc.EhcTimetable;
import org.keywork.ehc.Nation;
import org.keywork.rule.Basis;
import org.keywork.time.DeadlineState;

/** R270, and what else the README says of plans for education, health and care. */
class DocumentedEhcTest {

  private static final String EHC = "ehc";

  /** A row of the README's table. */
  record Row(String file, LocalDate on, EhcDuty duty, LocalDate lastDay, String standing) {}

  static Stream<Row> rows() throws IOException {
    return ReadmeTable.rows(EHC).stream().map(DocumentedEhcTest::row);
  }

  private static Row row(List<String> cells) {
    return new Row(
        cells.get(0),
        LocalDate.parse(cells.get(1)),
        EhcDuty.valueOf(ReadmeTable.code(cells.get(2).replace('-', ' '))),
        LocalDate.parse(cells.get(3)),
        cells.get(4));
  }

  private static EhcTimetable timetable(String file, LocalDate on) {
    return Example.read(EHC, file).ehc().get(0).timetable(new Basis(on, Policies.guidance()));
  }

  @Test
  void every_file_of_england_is_in_the_table() throws IOException {
    assertThat(rows().map(Row::file).distinct()).hasSize(3).isSubsetOf(Example.names(EHC));
    assertThat(Example.names(EHC)).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_deadline_is_the_one_of_the_table(Row row) {
    EhcDeadline deadline = timetable(row.file(), row.on()).of(row.duty()).get(0);

    assertThat(deadline.lastDay()).isEqualTo(row.lastDay());
    assertThat(standing(deadline, row.on())).isEqualTo(row.standing());
  }

  private static String standing(EhcDeadline deadline, LocalDate on) {
    if (deadline.isLifted()) {
      return "lifted";
    }
    DeadlineState state = deadline.stateOn(on);
    return state instanceof DeadlineState.Missed
        ? "missed"
        : state instanceof DeadlineState.Kept ? "kept" : "open";
  }

  @Test
  void w25_a_change_of_key_worker_while_the_plan_is_made_is_found() {
    Looked looked = Looked.in(EHC, "w25-twenty-weeks", "2014-11-01").misses(271);

    assertThat(looked.report().findings())
        .filteredOn(finding -> finding.statements().contains(271))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("2014-09-01", "kw-2", "2014-11-01"));
    looked.on("2014-10-31").meets(271);
  }

  @Test
  void in_wales_nothing_is_said_of_deadlines() {
    EhcTimetable timetable = timetable("beyond-the-border", LocalDate.of(2026, 11, 22));

    assertThat(timetable.nation()).isEqualTo(Nation.WALES);
    assertThat(timetable.deadlines()).isEmpty();
  }

  @Test
  void a_draft_leaves_the_family_fifteen_days() {
    EhcTimetable timetable = timetable("made-in-time", LocalDate.of(2026, 11, 22));

    assertThat(timetable.timesToComment().get(0).lastDay()).isEqualTo("2024-02-29");
    assertThat(timetable.timesToComment().get(0).isCutShort()).isFalse();
  }
}
