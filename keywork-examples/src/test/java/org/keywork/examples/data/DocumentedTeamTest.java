package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.caseload.CaseloadLimit;
import org.keywork.caseload.Load;
import org.keywork.caseload.TeamCapacity;
import org.keywork.rule.Weight;
import org.keywork.service.ServiceModel;
import org.keywork.time.DateSpan;

/** What the key workers of the example service carry, and where its records do not agree. */
class DocumentedTeamTest {

  private static final String ALL = "all together";

  /** A row of the table of caseloads, and the same as it is worked out. */
  record Row(
      String who,
      int families,
      int inOverlap,
      int asCover,
      Weight weight,
      Weight maximum,
      Weight spare,
      Weight planned) {

    static Row from(List<String> cells) {
      return new Row(
          cells.get(0),
          Integer.parseInt(cells.get(1)),
          Integer.parseInt(cells.get(2)),
          Integer.parseInt(cells.get(3)),
          weight(cells.get(4)),
          weight(cells.get(5)),
          weight(cells.get(6)),
          weight(cells.get(7)));
    }

    private static Weight weight(String cell) {
      return new Weight(new BigDecimal(cell));
    }

    static Row of(String who, Load load, CaseloadLimit limit) {
      return new Row(
          who,
          load.families(),
          load.inOverlap(),
          load.asCover(),
          load.weight(),
          limit.maximum().orElseThrow(),
          limit.spareBeside(load.weight()).orElseThrow(),
          limit.plannedSpareBeside(load.weight()).orElseThrow());
    }
  }

  @Test
  void every_family_is_in_the_table() throws IOException {
    assertThat(ReadmeTable.rows(Team.FOLDER, "Families"))
        .extracting(row -> row.get(0))
        .containsExactlyInAnyOrderElementsOf(Example.names(Team.FAMILIES));
  }

  @Test
  void each_key_worker_and_the_team_carry_what_the_table_says() throws IOException {
    TeamCapacity team = Team.caseloads().capacityOn(Team.basis());
    Stream<Row> each =
        team.each().stream().map(one -> Row.of(one.keyWorker().value(), one.load(), one.limit()));

    assertThat(Stream.concat(each, Stream.of(Row.of(ALL, team.load(), team.limit()))))
        .containsExactlyElementsOf(
            ReadmeTable.rows(Team.FOLDER, "Caseloads").stream().map(Row::from).toList());
  }

  /** To be matched is with nobody, and two are with two people each. */
  @Test
  void the_team_has_five_families_however_many_hands_they_are_in() {
    assertThat(Team.caseloads().capacityOn(Team.basis()).families()).isEqualTo(5);
  }

  @Test
  void the_overlap_is_over_with_the_eighteenth_of_december() {
    DateSpan christmas = DateSpan.of(Team.TODAY, Team.TODAY.plusMonths(1));

    assertThat(Team.caseloads().capacityOver(christmas, Team.policy()).peak().days())
        .isEqualTo(DateSpan.parse("2026-11-22/2026-12-18"));
  }

  @Test
  void the_records_disagree_where_the_table_says() throws IOException {
    assertThat(Team.atWork().disagreementsOn(Team.TODAY))
        .extracting(each ->
            List.of(each.who().value(), each.family().value(), each.kind().name()))
        .containsExactlyElementsOf(
            ReadmeTable.rows(Team.FOLDER, "Where the case files and the service disagree").stream()
                .map(row -> List.of(row.get(0), row.get(1), ReadmeTable.code(row.get(2))))
                .toList());
  }

  @Test
  void the_model_that_the_service_names_is_that_of_its_people() {
    assertThat(Team.service().modelOfItsPeople(Team.policy()))
        .isEqualTo(Team.service().model())
        .contains(ServiceModel.BLENDED);
  }
}
