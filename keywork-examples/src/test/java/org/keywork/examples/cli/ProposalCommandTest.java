package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.agency.Arrangement;
import org.keywork.assignment.ChangeReason;
import org.keywork.assignment.Permanence;
import org.keywork.casefile.Proposal;
import org.keywork.casefile.ProposedHandover;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Proposals;
import org.keywork.json.DocumentWriter;
import org.keywork.transition.OpenDoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a change would bring that somebody thinks of. */
class ProposalCommandTest {

  private static final ProposedHandover ABRUPT = Proposals.aHandover()
      .withIncomingLeadsOn(Proposals.ENDS.plusDays(1))
      .withIncomingBeginsOn(Proposals.ENDS.plusDays(1));

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  private Run ask(Proposal proposal, String more) throws IOException {
    String document = folder.text(
        "the.proposal", DocumentWriter.pretty().write(Proposals.forTheFamily(proposal)));
    return Run.ofMain(
        ("decide proposal --proposal " + document + more + " " + path + "/case.json").split(" "));
  }

  private Run ask(Proposal proposal) throws IOException {
    return ask(proposal, "");
  }

  @Test
  void a_change_is_told_with_what_it_would_bring() throws IOException {
    folder.caseFile("case", CaseFiles.aCaseFile());

    assertThat(ask(ABRUPT).out().replace(path.toString(), "DIR"))
        .startsWith("F-0001   handover: 1 new must, 1 new should, 1 settled   DIR/case.json\n")
        .contains(
            "  teacher begins on 2026-12-19 and is the point of contact from then on. The last"
                + " day of kw-1 is\n  2026-12-18.\n")
        .contains("  What would not be as it should:\n    must    plan.monitored-by-key-worker   /")
        .contains("    should  assignment.handover-overlaps   /assignments/1\n")
        .contains("\n  What would be settled:\n")
        .contains("\n  What would have to be known:\n    cannot tell   must   ")
        .contains(
            "\n  Whom to tell and to ask, and by when:\n    not recorded   by 2026-12-18   Tell")
        .contains("not done       by 2026-12-18   Ask for consent to hand over to the agency:"
            + " school.")
        .contains("Tell the agency who the key worker is: centre, school, trust.")
        .contains("  Looked at with the change made, and without it, on 2026-12-19.\n")
        .endsWith("\nNothing is changed. Policy guidance, as of 2026-12-19.\n");
  }

  @Test
  void the_exit_code_is_that_of_a_check_of_what_is_new() throws IOException {
    folder.caseFile("case", CaseFiles.aCaseFile());

    assertThat(ask(ABRUPT).code()).isEqualTo(1);
    assertThat(ask(ABRUPT, " --fail-on should").code()).isEqualTo(1);
    assertThat(ask(ABRUPT, " --fail-on never").code()).isZero();
    assertThat(ask(ABRUPT, " --fail-on should --as-of 2026-11-22").code()).isZero();
  }

  @Test
  void a_must_that_is_new_ends_with_one_and_an_old_one_does_not() throws IOException {
    Arrangement none = Arrangement.builder().inPlace(false).build();
    folder.caseFile(
        "case",
        CaseFiles.aCaseFile().withOpenDoor(OpenDoor.builder().wayBack(none).build()));
    assertThat(ask(Proposals.anExit()).code()).isEqualTo(1);
    assertThat(ask(Proposals.anExit()).out())
        .contains("exit: 1 new must")
        .contains("The last day of key working is 2026-12-18.")
        .contains("transition.way-back-known");

    folder.caseFile(
        "case", CaseFiles.aCaseFile().withPlans().withAssignments(CaseFiles.anAssignment()));
    assertThat(ask(Proposals.aHandover()).code()).isZero();
  }

  @Test
  void a_temporary_handover_says_that_the_way_back_is_one_more() throws IOException {
    folder.caseFile("case", CaseFiles.aCaseFile());

    assertThat(ask(Proposals.toANewcomer()
                .withReason(ChangeReason.ABSENCE)
                .withPermanence(Permanence.TEMPORARY))
            .out())
        .contains("kw-1 is to come back;")
        .contains("newcomer begins on 2026-12-01");
  }

  @Test
  void programs_are_told_the_same() throws IOException {
    folder.caseFile("case", CaseFiles.aCaseFile());

    JsonNode document = JsonMapper.shared()
        .readTree(ask(Proposals.aStepDown(), " --format json").out());
    assertThat(document.at("/keywork").asString()).isEqualTo("consequences/1");
    assertThat(document.at("/asOf").asString()).isEqualTo("2026-12-01");
    JsonNode decision = document.at("/decisions/0");
    assertThat(decision.get("proposal").asString()).isEqualTo("step-down");
    assertThat(decision.get("settledOn").asString()).isEqualTo("2026-12-01");
    assertThat(decision.get("newFindings")).isEmpty();
    assertThat(decision.get("settledFindings")).isEmpty();
    assertThat(decision.at("/newQuestions/0/rule").asString())
        .isEqualTo("transition.step-down-with-familys-view");
    assertThat(decision.at("/toTellOrAsk/0/what").asString()).isEqualTo("ask-familys-view");
    assertThat(decision.at("/toTellOrAsk/0/by").asString()).isEqualTo("2026-11-30");
    assertThat(decision.at("/toTellOrAsk/0/done").asString()).isEqualTo("cannot-tell");
    assertThat(decision.at("/toTellOrAsk/0/citation/place").asString()).isEqualTo("2 / Continuum");
  }

  @Test
  void a_proposal_that_does_not_fit_is_told_where_it_stands() throws IOException {
    folder.caseFile("case", CaseFiles.aCaseFile());

    Run run = ask(Proposals.aHandover().withOutgoing(CaseFiles.THERAPIST));

    assertThat(run.err())
        .isEqualTo(
            path.resolve("the.proposal") + ":6:17: /proposal/outgoing: The one who goes is"
                + " not key worker of this family on the day that would be their last. [contradiction]\n");
    assertThat(run.out()).startsWith("No family was asked about.");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_proposal_for_nobody_is_told_and_other_families_are_passed_over() throws IOException {
    folder.family("other", CaseFiles.aCaseFile());
    String document =
        folder.text("the.proposal", DocumentWriter.pretty().write(Proposals.forTheFamily(ABRUPT)));

    Run run = folder.decide("proposal --proposal " + document);
    assertThat(run.err())
        .endsWith("the.proposal:3:15: /caseFile: None of the case files that were read has this id;"
            + " add the one. [contradiction]\n");
    assertThat(run.code()).isEqualTo(3);

    folder.caseFile("case", CaseFiles.aCaseFile());
    assertThat(folder.decide("proposal --proposal " + document).err()).isEmpty();
    assertThat(folder.decide("proposal --proposal " + document).out())
        .contains("case.json")
        .doesNotContain("other.json");
  }

  @Test
  void a_proposal_that_cannot_be_read_is_told() throws IOException {
    folder.caseFile("case", CaseFiles.aCaseFile());

    Run run = folder.decide("proposal --proposal " + path.resolve("none"));
    assertThat(run.err()).endsWith("none: There is no such file or directory.\n");
    assertThat(run.out()).isEqualTo("""
            No family was asked about. Policy guidance, as of 2026-11-22.
            1 document was left out.
            """);
    assertThat(run.code()).isEqualTo(3);
    assertThat(Run.ofMain("decide", "proposal", "x").err()).contains("'--proposal=FILE'");
  }
}
