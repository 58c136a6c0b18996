package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.family.NeedDomain;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Services;
import org.keywork.fixtures.UnmetNeedCases;
import org.keywork.json.DocumentWriter;
import org.keywork.plan.UnmetNeedReason;
import tools.jackson.databind.JsonNode;

/** What families lack, all together; what few of them lack is held back. */
class UnmetCommandTest {

  @TempDir
  private Path path;

  private CaseFolder folder;
  private String service;

  @BeforeEach
  void aFolder() throws IOException {
    folder = new CaseFolder(path);
    service = folder.text("service.record", DocumentWriter.pretty().write(Services.aService()));
  }

  private void sixFamilies() throws IOException {
    List<CaseFile> waiting = UnmetNeedCases.waitingForShortBreaks(5);
    for (CaseFile each : waiting) {
      folder.caseFile(each.id().value(), each);
    }
    folder.caseFile(
        "hills",
        UnmetNeedCases.lacking(
            UnmetNeedCases.lacking(
                UnmetNeedCases.aFamily(9, UnmetNeedCases.HILLS).withAssignments(),
                "bus",
                NeedDomain.TRANSPORT,
                UnmetNeedReason.NO_SUCH_SERVICE),
            "club",
            NeedDomain.LEISURE,
            UnmetNeedReason.REFUSED));
  }

  private String all() throws IOException {
    return " --policy " + folder.text("all.policy", """
        {
          "keywork": "policy/1",
          "name": "all",
          "parameters": {"unmet-needs.fewest-families-told": 1}
        }
        """);
  }

  @Test
  void what_few_families_lack_is_held_back() throws IOException {
    sixFamilies();

    assertThat(folder.told("unmet --by agency,area")).isEqualTo("""
        7 unmet needs in 6 of 6 families, 1.17 to a family.                PACK ch.2 / Monitoring and review
          By the agency that would have to meet them:
            trust                  5 needs of 5 families
            not recorded           2 needs
          By part of the area:
            held back              7 needs in 2 rows, so that nobody can work out what fewer than 5 families
                                   lack.
          What families with and without a key worker lack is held back, since it could tell what a few of
          them lack.

        6 families on the active list. Policy guidance, as of 2026-11-22.
        """);
  }

  @Test
  void a_service_that_shows_all_is_told_of_what_no_recommendation_speaks() throws IOException {
    sixFamilies();

    assertThat(folder.told("unmet --by domain --service " + service + all())).isEqualTo("""
        7 unmet needs in 6 of 6 families, 1.17 to a family.                PACK ch.2 / Monitoring and review
          By part of life:
            short breaks           5 needs of 5 families
            leisure                1 need of 1 family
            transport              1 need of 1 family
          With a key worker: 5 unmet needs in 5 of 5 families, 1 to a family.
          Without a key worker: 2 unmet needs in 1 of 1 family, 2 to a family.
            These are counts of one day, and do not say why.
                                                          PACK ch.1 / Why is a key worker service important?
          No recommendation of the service speaks of transport, leisure.   PACK ch.2 / Monitoring and review

        6 families on the active list. Policy all, as of 2026-11-22.
        """);
  }

  @Test
  void programs_get_the_same() throws IOException {
    sixFamilies();

    JsonNode document = folder.json("unmet --service " + service + all());

    assertThat(document.propertyNames())
        .containsExactly(
            "keywork",
            "asOf",
            "policy",
            "fewestFamilies",
            "together",
            "by",
            "byKeyWorker",
            "withoutRecommendation",
            "citation",
            "unread");
    assertThat(document.at("/by").propertyNames())
        .containsExactly("domain", "agency", "agency-kind", "reason", "area");
    assertThat(document.at("/by/domain/rows/0").toString())
        .isEqualTo("{\"of\":\"short-breaks\",\"needs\":5,\"families\":5}");
    assertThat(document.at("/by/agency/needsNotRecorded").intValue()).isEqualTo(2);
    assertThat(document.at("/byKeyWorker/withoutKeyWorker/all/unmet/needs").intValue())
        .isEqualTo(2);
    assertThat(document.at("/withoutRecommendation").toString())
        .isEqualTo("[\"transport\",\"leisure\"]");
    assertThat(folder.json("unmet").propertyNames())
        .doesNotContain("byKeyWorker", "withoutRecommendation");
  }

  @Test
  void a_spreadsheet_gets_a_line_for_each_count() throws IOException {
    sixFamilies();

    assertThat(folder.decide("unmet --by agency,area --format csv").out().lines())
        .containsExactly(
            "by,standing,of,needs,families",
            "all,told,,7,6",
            "agency,told,trust,5,5",
            "agency,not-recorded,,2,",
            "agency,held-back,,0,",
            "area,not-recorded,,0,",
            "area,held-back,,7,");
  }

  @Test
  void the_order_of_the_files_changes_nothing() throws IOException {
    sixFamilies();
    String there = path.resolve("F-1.json") + " " + path.resolve("hills.json");
    String back = path.resolve("hills.json") + " " + path.resolve("F-1.json");

    assertThat(Run.ofMain(("decide unmet " + there).split(" ")).out())
        .isEqualTo(Run.ofMain(("decide unmet " + back).split(" ")).out());
  }

  @Test
  void where_every_part_of_life_is_held_back_nothing_is_said_of_recommendations()
      throws IOException {
    folder.caseFile("F-1", UnmetNeedCases.waitingForShortBreaks(1).get(0));

    assertThat(folder.told("unmet --by domain --service " + service))
        .contains("held back              1 need in 1 row")
        .doesNotContain("recommendation");
  }

  @Test
  void where_nobody_lacks_anything_that_is_all() throws IOException {
    folder.family("a", UnmetNeedCases.aFamily(1, UnmetNeedCases.COAST));

    assertThat(folder.told("unmet --service " + service)).isEqualTo("""
        0 unmet needs in 0 of 1 family, 0 to a family.                     PACK ch.2 / Monitoring and review

        1 family on the active list. Policy guidance, as of 2026-11-22.
        """);
  }

  @Test
  void where_nobody_is_on_the_active_list_there_is_nothing_to_tell() throws IOException {
    folder.family(
        "a", UnmetNeedCases.aFamily(1, UnmetNeedCases.COAST).withClosedOn(CaseFiles.TODAY));

    assertThat(folder.told("unmet"))
        .isEqualTo(
            "No family on the active list was asked about. Policy guidance, as of 2026-11-22.\n");
  }
}
