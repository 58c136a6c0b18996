package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.family.HelpWanted;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.OwnKeyWorkingRuleExamples;
import org.keywork.fixtures.Signs;
import org.keywork.transition.ReadinessPart;
import org.keywork.transition.SeenHow;
import tools.jackson.databind.JsonNode;

/** How ready the members of families are to be their own key worker. */
class OwnCommandTest {

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  private static CaseFile onTheWay() {
    return Signs.wanting(HelpWanted.OWN_KEY_WORKER)
        .withReadiness(
            Signs.seen(
                ReadinessPart.CONTRIBUTION_TO_MEETINGS,
                SeenHow.WITH_HELP,
                CaseFiles.TODAY.minusDays(30)),
            Signs.seen(ReadinessPart.CONTRIBUTION_TO_MEETINGS, SeenHow.ALONE, CaseFiles.TODAY),
            Signs.seen(ReadinessPart.NEGOTIATING, SeenHow.NOT_YET, CaseFiles.TODAY));
  }

  @Test
  void each_part_is_told_with_what_was_seen() throws IOException {
    folder.family("a", onTheWay());

    assertThat(folder.told("own")).isEqualTo("""
        F-a   3 members   DIR/a.json
          child: The family wants the step; support comes first, in what they were not seen to do alone.
                                                                                 GUIDE 5c / Reducing support
            Nothing is recorded of what they were seen to do.
          mother: The family wants the step; support comes first, in what they were not seen to do alone.
                                                                                 GUIDE 5c / Reducing support
            not known   Finding services and information.                   GUIDE 3 / Promoting independence
            not known   Coordinating meetings.                              GUIDE 3 / Promoting independence
            not known   Engaging practitioners.                             GUIDE 3 / Promoting independence
            not yet     Negotiating with services: not yet on 2026-11-22.   GUIDE 3 / Promoting independence
            not known   Knowing their rights.                                  EVALUATION Empowering parents
            yes         Speaking at meetings: with help on 2026-10-23, alone on 2026-11-22.
                                                                               EVALUATION Empowering parents
          father: The family wants the step; support comes first, in what they were not seen to do alone.
                                                                                 GUIDE 5c / Reducing support
            Nothing is recorded of what they were seen to do.

        At one site that was studied 2 parents had become their own key worker.
                                                                               EVALUATION Empowering parents

        1 case file; their own key worker: 0; to whom the step is open: 0. Policy guidance, as of
        2026-11-22.
        """);
  }

  @Test
  void for_a_life_limited_child_nothing_is_suggested() throws IOException {
    folder.family("a", Signs.lifeLimited(onTheWay()));

    assertThat(folder.told("own"))
        .contains("A child is life-limited: own key working is not aimed at")
        .contains("to whom the step is open: 0");
  }

  @Test
  void programs_are_told_the_same() throws IOException {
    folder.family("a", onTheWay());

    JsonNode mother = folder.json("own").get("decisions").get(0).get("members").get(1);

    assertThat(mother.get("member").asString()).isEqualTo("mother");
    assertThat(mother.get("step").asString()).isEqualTo("support-first");
    assertThat(mother.get("suggested").asBoolean()).isFalse();
    assertThat(mother.get("parts")).hasSize(6);
    JsonNode meetings = mother.get("parts").get(5);
    assertThat(meetings.get("part").asString()).isEqualTo("contribution-to-meetings");
    assertThat(meetings.get("standing").asString()).isEqualTo("yes");
    assertThat(meetings.get("seen").get(0).get("how").asString()).isEqualTo("with-help");
    assertThat(meetings.get("seen").get(0).get("seenOn").asString()).isEqualTo("2026-10-23");
    assertThat(meetings.get("occasions")).isEmpty();
  }

  @Test
  void who_has_taken_the_step_and_to_whom_it_is_open_are_counted() throws IOException {
    folder.family("a", OwnKeyWorkingRuleExamples.own(OwnKeyWorkingRuleExamples.aStep()));
    folder.family("b", Signs.wanting(HelpWanted.OWN_KEY_WORKER).withReadiness(Signs.everything()));
    folder.family("c", CaseFiles.aCaseFile().withClosedOn(CaseFiles.TODAY));

    assertThat(folder.told("own"))
        .contains("They are their own key worker.")
        .contains("F-c   not on the active list")
        .contains("3 case files; their own key worker: 1; to whom the step is open: 1.");
  }
}
