package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Situations.anUrgentCall;
import static org.keywork.fixtures.Situations.quietCircumstances;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.eligibility.Circumstances;
import org.keywork.fixtures.CaseFiles;
import tools.jackson.databind.JsonNode;

class PriorityCommandTest {

  private static final String WEIGHTS = """
      {
        "keywork": "policy/1",
        "name": "ours",
        "parameters": {
          "eligibility.weight-of-single-parent": 1,
          "eligibility.weight-of-urgent-need": 3
        }
      }
      """;

  private static final CaseFile URGENT =
      inCircumstances(quietCircumstances()).withCallsForSupport(anUrgentCall());

  private static final CaseFile SINGLE_PARENT =
      inCircumstances(quietCircumstances().withSingleParent(true));

  @TempDir
  private Path path;

  private CaseFolder folder;
  private String weighted;

  @BeforeEach
  void aFolder() throws IOException {
    folder = new CaseFolder(path);
    weighted = "priority --policy " + folder.text("ours.policy", WEIGHTS);
  }

  @Test
  void without_weights_there_is_no_order() throws IOException {
    folder.family("a", SINGLE_PARENT);
    folder.family("b", CaseFiles.aCaseFile());
    folder.family("c", URGENT);

    assertThat(folder.told("priority")).isEqualTo("""
        There is no order: the service has set no weights, and guidance gives none. The families stand by
        id, which says nothing of urgency.

        family-a   DIR/a.json
          there       single parent
          not there   unsupportive relationship, most problems fewest resources, diagnosis, transition,
                      changed circumstances, urgent need
          not known   high needs

        family-b   DIR/b.json
          not known   all of the reasons below

        family-c   DIR/c.json
          there       urgent need
          not there   single parent, unsupportive relationship, most problems fewest resources, diagnosis,
                      transition, changed circumstances
          not known   high needs

        The reasons, and where they are written:
          single parent                                          PACK ch.1 / Who should receive the service?
          unsupportive relationship                              PACK ch.1 / Who should receive the service?
          most problems fewest resources                  PACK ch.1 / Why is a key worker service important?
          high needs                                                                    PACK ch.1 (NSF 2004)
          diagnosis                                              PACK ch.1 / Who should receive the service?
          transition                                             PACK ch.1 / Who should receive the service?
          changed circumstances                                             GUIDE 2 / Continuum of provision
          urgent need                                                       GUIDE 2 / Continuum of provision

        3 families in no order. Policy guidance, as of 2026-11-22.
        """);
    JsonNode order = folder.json("priority").at("/order");
    assertThat(order.at("/weighted").booleanValue()).isFalse();
    assertThat(order.propertyNames()).containsExactly("weighted");
    assertThat(folder.json("priority").at("/decisions/0").has("score")).isFalse();
  }

  @Test
  void with_weights_families_stand_in_groups() throws IOException {
    folder.family("a", SINGLE_PARENT);
    folder.family("b", SINGLE_PARENT);
    folder.family("c", URGENT);

    assertThat(folder.told(weighted)).isEqualTo("""
        1. family-c   weight 3   DIR/c.json
          there       urgent need
          not there   single parent, unsupportive relationship, most problems fewest resources, diagnosis,
                      transition, changed circumstances
          not known   high needs

        2. family-a   weight 1   DIR/a.json
          there       single parent
          not there   unsupportive relationship, most problems fewest resources, diagnosis, transition,
                      changed circumstances, urgent need
          not known   high needs

        2. family-b   weight 1   DIR/b.json
          there       single parent
          not there   unsupportive relationship, most problems fewest resources, diagnosis, transition,
                      changed circumstances, urgent need
          not known   high needs

        Of any two in a group the one of more weight comes first, but for these:
          - family-a and family-b: they weigh the same.

        The reasons, and where they are written:
          single parent, weight 1                                PACK ch.1 / Who should receive the service?
          unsupportive relationship                              PACK ch.1 / Who should receive the service?
          most problems fewest resources                  PACK ch.1 / Why is a key worker service important?
          high needs                                                                    PACK ch.1 (NSF 2004)
          diagnosis                                              PACK ch.1 / Who should receive the service?
          transition                                             PACK ch.1 / Who should receive the service?
          changed circumstances                                             GUIDE 2 / Continuum of provision
          urgent need, weight 3                                             GUIDE 2 / Continuum of provision

        3 families in 2 groups. Policy ours, as of 2026-11-22.
        """);
  }

  @Test
  void what_is_not_known_and_counts_keeps_two_apart() throws IOException {
    folder.family("a", CaseFiles.aCaseFile());
    folder.family("b", URGENT);

    assertThat(folder.told(weighted)).contains("""
        1. family-a   weight 0 to 4   DIR/a.json
          not known   all of the reasons below
          What may decide its place:
            - whether a parent brings up the child alone (/circumstances)
            - whether help is urgent (/callsForSupport)

        1. family-b   weight 3   DIR/b.json
          there       urgent need
          not there   single parent, unsupportive relationship, most problems fewest resources, diagnosis,
                      transition, changed circumstances
          not known   high needs

        Of any two in a group the one of more weight comes first, but for these:
          - family-a and family-b: it depends on what is not known: single parent, urgent need.
        """);
  }

  @Test
  void programs_get_groups_and_pairs() throws IOException {
    folder.family("a", CaseFiles.aCaseFile());
    folder.family("b", SINGLE_PARENT);

    JsonNode document = folder.json(weighted);
    JsonNode factor = document.at("/decisions/1/factors/0");

    assertThat(document.propertyNames())
        .containsExactly("keywork", "asOf", "policy", "decisions", "unread", "order");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("priority/1");
    assertThat(document.at("/decisions/1/family").stringValue()).isEqualTo("family-b");
    assertThat(document.at("/decisions/0/score/highest").intValue()).isEqualTo(4);
    assertThat(document.at("/decisions/0/factors")).hasSize(8);
    assertThat(factor.propertyNames())
        .containsExactly(
            "factor", "answer", "ground", "parameter", "weight", "citation", "missing");
    assertThat(factor.at("/answer").stringValue()).isEqualTo("yes");
    assertThat(factor.at("/weight").intValue()).isEqualTo(1);
    assertThat(document.at("/order/groups/0")).hasSize(2);
    assertThat(document.at("/order/undecided/0/reason").stringValue()).isEqualTo("not-known");
    assertThat(document.at("/order/undecided/0/notKnown/1").stringValue()).isEqualTo("urgent-need");
  }

  @Test
  void of_two_case_files_of_one_family_the_second_is_left_out() throws IOException {
    folder.caseFile("a", URGENT);
    folder.caseFile("b", URGENT.withId(new CaseFileId("F-again")));

    Run run = folder.decide(weighted);

    assertThat(run.out()).contains("a.json", "1 family in 1 group.").doesNotContain("b.json");
    assertThat(run.err())
        .isEqualTo(path + "/b.json: This is one more case file of the family family-1, for which"
            + " F-0001 was taken; hand over the one that is up to date.\n");
    assertThat(run.code()).isEqualTo(3);
  }

  private static CaseFile inCircumstances(Circumstances circumstances) {
    return CaseFiles.aCaseFile().withCircumstances(List.of(circumstances));
  }
}
