package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Proposals;
import org.keywork.transition.Transition;
import org.keywork.transition.TransitionKind;
import tools.jackson.databind.JsonNode;

/** Which changes are to come for families. */
class ForesightCommandTest {

  private static final LocalDate MOVES = LocalDate.of(2026, 12, 7);

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  private static CaseFile moving() {
    return Proposals.aHandover()
        .madeIn(CaseFiles.aCaseFile())
        .withTransitions(Transition.builder()
            .child(CaseFiles.CHILD)
            .kind(TransitionKind.NEW_SCHOOL)
            .on(MOVES)
            .build());
  }

  @Test
  void each_change_is_told_with_what_must_be_in_place() throws IOException {
    folder.family("a", moving());

    assertThat(folder.told("foresight --policy pembrokeshire"))
        .startsWith("F-a   3 changes to come, 3 to be done   DIR/a.json\n  child:\n")
        .contains("    2026-12-07     A move: new school.")
        .contains("      to be done     A plan for the key worker's support around the move: by"
            + " 2026-12-07.")
        .contains("    day withheld   The child reaches 18, the age with which key working ends.")
        .contains("  The whole family:\n"
            + "    2026-12-19     The first day without the key worker kw-1.")
        .contains("      in place       A time in which both key workers are with the family: by"
            + " 2026-12-18")
        .contains(
            "key workers are with the family on 18 days, and both are there on the day of the move")
        .contains("softens it.")
        .endsWith("1 case file: 3 changes to come, 3 to be done. Policy pembrokeshire, as of"
            + " 2026-11-22.\n");
  }

  @Test
  void the_day_of_a_birthday_is_told_in_no_form() throws IOException {
    folder.family("a", CaseFiles.aCaseFile());
    String policy = folder.text("ahead.policy", """
        {"keywork": "policy/1", "name": "ahead", "basedOn": "pembrokeshire",
         "parameters": {"transition.exit-plan-lead-time": "P6M"}}
        """);

    for (String format : new String[] {"text", "json"}) {
      String told =
          folder.decide("foresight --policy " + policy + " --format " + format).out();
      assertThat(told)
          .contains("2036-11-0")
          .doesNotContain("2037-05-04")
          .doesNotContain("2019-05-04");
    }
    JsonNode change = folder.json("foresight --policy " + policy).at("/decisions/0/changes/0");
    assertThat(change.get("dayWithheld").asBoolean()).isTrue();
    assertThat(change.get("age").asInt()).isEqualTo(18);
    assertThat(change.has("on")).isFalse();
    assertThat(change.at("/preparations/0").has("counted")).isFalse();
  }

  @Test
  void programs_are_told_the_same() throws IOException {
    folder.family("a", moving());

    JsonNode decision = folder.json("foresight --policy pembrokeshire").at("/decisions/0");
    assertThat(decision.at("/changes/0/change").asString()).isEqualTo("move");
    assertThat(decision.at("/changes/0/on").asString()).isEqualTo("2026-12-07");
    assertThat(decision.at("/changes/0/preparations/0/inPlace").asBoolean()).isFalse();
    assertThat(decision.at("/changes/1/keyWorker").asString()).isEqualTo("kw-1");
    assertThat(decision.at("/coincidences/0/overlapDays").asInt()).isEqualTo(18);
    assertThat(decision.at("/coincidences/0/softened").asBoolean()).isTrue();
  }

  @Test
  void what_nobody_can_date_and_who_has_left_are_told() throws IOException {
    CaseFile file = CaseFiles.aCaseFile();
    folder.family("a", file.withClosedOn(CaseFiles.TODAY));
    folder.family(
        "b",
        file.withFamily(file.family()
            .withChildren(file.family().children().stream()
                .map(child -> child.withDateOfBirth(Optional.empty()))
                .toList())));

    assertThat(folder.told("foresight"))
        .contains("F-a   no longer on the active list   DIR/a.json")
        .contains("    day unknown    The child reaches the age with which key working ends. When?"
            + " Not recorded:");
  }
}
