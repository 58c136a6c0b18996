package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.fixtures.PlanningCases;
import org.keywork.fixtures.Records;
import tools.jackson.databind.JsonNode;

/** Which of the minimum data about families their files hold. */
class RecordsCommandTest {

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  @Test
  void each_group_is_told_with_what_is_missing() throws IOException {
    folder.family("a", Records.aWholeFile());
    folder.family("b", Records.unrecorded());

    assertThat(folder.told("records")).isEqualTo("""
        F-a   5 complete, 0 partly held, 0 missing   DIR/a.json
          Minimum data, by group:                                                   PACK ch.2 / The database
            complete  the child's disability, and the family
            complete  how to reach professionals and voluntary organisations
            complete  when other services review what they do
            complete  where more can be found
            complete  when the file is reviewed
              - Not told here: the days of the key worker's supervision are in the record of the service

        F-b   1 complete, 2 partly held, 2 missing   DIR/b.json
          Minimum data, by group:                                                   PACK ch.2 / The database
            complete  the child's disability, and the family
            partly    how to reach professionals and voluntary organisations
              - Not recorded: how to reach the voluntary organisations that are involved (/records)
            missing   when other services review what they do
              - Not recorded: when the next medical review is, or that there is none (/records)
              - Not recorded: when the next review at school is, or that there is none (/records)
              - Not recorded: when short breaks are reviewed next, or that there are none (/records)
            partly    where more can be found
              - Not recorded: where the documents of the assessments can be found (/records)
            missing   when the file is reviewed
              - Not recorded: when the file is reviewed (/records)
              - Not told here: the days of the key worker's supervision are in the record of the service

        2 case files: 6 complete, 2 partly held, 2 missing. Policy guidance, as of 2026-11-22.
        """);
  }

  @Test
  void nothing_is_told_of_a_family_off_the_list() throws IOException {
    folder.family("a", PlanningCases.closed());

    assertThat(folder.told("records")).isEqualTo("""
        F-a   not on the active list   DIR/a.json

        1 case file: 0 complete, 0 partly held, 0 missing. Policy guidance, as of 2026-11-22.
        """);
    assertThat(folder.json("records").at("/decisions/0/groups")).isEmpty();
  }

  @Test
  void programs_get_the_groups_and_the_places() throws IOException {
    folder.family("a", Records.unrecorded());

    JsonNode document = folder.json("records");

    assertThat(document.at("/keywork").stringValue()).isEqualTo("records/1");
    JsonNode decision = document.at("/decisions/0");
    assertThat(decision.propertyNames())
        .containsExactly("file", "subject", "active", "groups", "citation");
    assertThat(texts(decision, "group"))
        .containsExactly(
            "child-and-family",
            "contacts",
            "other-reviews",
            "further-information",
            "supervision-and-file-review");
    assertThat(texts(decision, "completeness"))
        .containsExactly("complete", "partly", "missing", "partly", "missing");
    assertThat(decision.at("/groups/2/asked").intValue()).isEqualTo(3);
    assertThat(decision.at("/groups/1/missing/0/at").stringValue()).isEqualTo("/records");
    assertThat(decision.at("/groups/4/toldElsewhere").stringValue()).contains("supervision");
    assertThat(decision.at("/groups/0/toldElsewhere").isMissingNode()).isTrue();
  }

  private static List<String> texts(JsonNode decision, String property) {
    return decision
        .at("/groups")
        .valueStream()
        .map(each -> each.at("/" + property).stringValue())
        .toList();
  }
}
