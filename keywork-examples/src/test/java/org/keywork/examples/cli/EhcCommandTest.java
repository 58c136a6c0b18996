package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.ehc.EhcProcess;
import org.keywork.ehc.EhcProcessId;
import org.keywork.ehc.Nation;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.EhcProcesses;
import org.keywork.fixtures.PlanningCases;
import tools.jackson.databind.JsonNode;

/** By when what is due for children's plans for education, health and care. */
class EhcCommandTest {

  private static final String DATA = "data/ehc/";

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  private static CaseFile with(EhcProcess... processes) {
    return PlanningCases.withFamily(
            family -> family.withChildren(family.children().get(0), PlanningCases.aSecondChild()))
        .withEhc(processes);
  }

  private static String told(String file, String asOf) {
    return Run.ofMain("decide", "ehc", "--as-of", asOf, DATA + file + ".json").out();
  }

  @Test
  void each_deadline_is_told_with_how_it_was_counted_and_where_it_is_written() {
    assertThat(told("w25-twenty-weeks", "2014-12-01")).isEqualTo("""
        F-W25   1 EHC process, 1 missed, 2 open   data/ehc/w25-twenty-weeks.json
          child, ehc-1:
            missed         Decide whether to assess, and tell the family: by 2014-10-13, within 6 weeks of
                           2014-09-01, that day not counted. Not recorded as done, 49 days late.
                                                                                           SENDREGS reg 5(1)
            open           Tell the family, where it is so, that there will be no plan: by 2014-12-22,
                           within 16 weeks of 2014-09-01, that day not counted. 21 days left.
                                                                                          SENDREGS reg 10(1)
            open           Send the final plan: by 2015-01-19, within 20 weeks of 2014-09-01, that day not
                           counted. 49 days left.                                         SENDREGS reg 13(2)

        1 case file: 1 EHC process, 1 missed, 2 open. Policy guidance, as of 2014-12-01.
        """);
  }

  @Test
  void a_notice_that_may_never_have_been_due_is_not_told_as_missed() {
    assertThat(told("w25-twenty-weeks", "2014-12-22"))
        .contains("there will be no plan: by 2014-12-22");
    assertThat(told("w25-twenty-weeks", "2014-12-23"))
        .startsWith("F-W25   1 EHC process, 1 missed, 1 open   ")
        .doesNotContain("there will be no plan");
  }

  @Test
  void what_may_lift_a_deadline_and_what_was_not_read_is_said() {
    assertThat(told("school-closed-in-summer", "2026-09-08")).contains("""
            may be lifted  Send the final plan: by 2026-09-07, within 20 weeks of 2026-04-20, that day not
                           counted. Not recorded as done, 1 day late. This may lift the time limit: SENDREGS
                           regs 13(3), 10(4)(a).                                          SENDREGS reg 13(2)
        """);
    assertThat(told("school-closed-in-summer", "2026-09-08"))
        .contains("1 EHC process, 0 missed, 0 open, 1 may be lifted ");
    assertThat(told("made-in-time", "2026-11-22").replaceAll("\\s+", " "))
        .contains(
            "This was not read in the law itself.", "Part of this was not read in the law itself.")
        .contains("Move to another phase of education on 2027-09-01: that the plan was amended");
  }

  @ParameterizedTest
  @CsvSource({
    "WALES, additional learning needs",
    "SCOTLAND, additional support for learning",
    "NORTHERN_IRELAND, Statements"
  })
  void in_other_nations_other_law_holds(Nation nation, String law) throws IOException {
    folder.family("a", with(EhcProcesses.aRequest().withNation(nation)));

    assertThat(folder.told("ehc")).contains(law, "not known here").doesNotContain("Send the");
    assertThat(folder.json("ehc").at("/decisions/0/processes/0/lawIsKnown").booleanValue())
        .isFalse();
  }

  @Test
  void a_deadline_is_open_on_its_last_day_and_missed_on_the_next() throws IOException {
    folder.family("a", with(EhcProcesses.aRequest()));
    LocalDate last = EhcProcesses.REQUESTED.plusWeeks(6);

    assertThat(folder.told("ehc --as-of " + last))
        .contains("1 EHC process, 0 missed, 3 open")
        .contains("This is the last day.");
    assertThat(folder.told("ehc --as-of " + last.plusDays(1)))
        .contains("1 EHC process, 1 missed, 2 open")
        .contains("Not recorded as done, 1 day late.");
  }

  @Test
  void what_is_done_later_is_not_told() throws IOException {
    folder.family("a", with(EhcProcesses.aPlan()));
    LocalDate before = EhcProcesses.REQUESTED.plusWeeks(19).minusDays(1);

    assertThat(folder
            .json("ehc --as-of " + before)
            .at("/decisions/0/processes/0/deadlines/1")
            .propertyNames())
        .doesNotContain("doneOn");
    assertThat(folder
            .json("ehc --as-of " + before.plusDays(1))
            .at("/decisions/0/processes/0/deadlines/1/state/kind")
            .stringValue())
        .isEqualTo("kept");
  }

  @Test
  void the_time_to_comment_is_told_from_the_day_on_which_the_draft_was_sent() {
    assertThat(told("school-closed-in-summer", "2026-09-27")).doesNotContain("may comment");
    assertThat(told("school-closed-in-summer", "2026-09-28").replaceAll("\\s+", " "))
        .contains("The family may comment on the draft by 2026-10-12")
        .contains("that day counted. 14 days left.");
  }

  @Test
  void a_final_plan_that_came_too_soon_cut_the_time_to_comment_short() throws IOException {
    LocalDate served = EhcProcesses.REQUESTED.plusWeeks(15);
    folder.family("a", with(EhcProcesses.aPlan().withFinalPlanOn(served.plusDays(14))));

    assertThat(folder.told("ehc --as-of " + served.plusDays(13)))
        .contains("1 day left.")
        .doesNotContain("cut that short");
    assertThat(folder.told("ehc --as-of " + served.plusDays(14)).replaceAll("\\s+", " "))
        .contains("The final plan of " + served.plusDays(14) + " cut that short.");
  }

  @Test
  void two_children_have_a_timetable_each() throws IOException {
    folder.family(
        "a",
        with(
            EhcProcesses.aRequest(),
            EhcProcesses.aRequest()
                .withId(new EhcProcessId("ehc-2"))
                .withChild(PlanningCases.SECOND_CHILD)
                .withRequestReceivedOn(CaseFiles.TODAY)));

    assertThat(folder.told("ehc")).contains("  child, ehc-1:\n", "  child-2, ehc-2:\n");
    JsonNode deadline = folder.json("ehc").at("/decisions/0/processes/1/deadlines/0");
    assertThat(deadline.at("/at").stringValue()).isEqualTo("/ehc/1/assessmentDecision");
    assertThat(deadline.at("/state/daysLeft").intValue()).isEqualTo(42);
  }

  @Test
  void without_a_process_or_a_day_nothing_is_due() throws IOException {
    folder.family("a", with());
    folder.family(
        "b",
        with(EhcProcess.builder()
            .id(new EhcProcessId("ehc-1"))
            .child(CaseFiles.CHILD)
            .nation(Nation.ENGLAND)
            .build()));

    assertThat(folder.told("ehc"))
        .contains("F-a   no EHC process   ")
        .contains("No deadline follows from what is recorded.");
  }

  @Test
  void programs_get_every_deadline() {
    Run run = Run.ofMain(
        "decide", "ehc", "--as-of", "2026-11-22", "--format", "json", DATA + "made-in-time.json");
    JsonNode document = Json.read(run.out());

    assertThat(document.propertyNames().iterator().next()).isEqualTo("keywork");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("ehc/1");
    JsonNode process = document.at("/decisions/0/processes/0");
    assertThat(process.propertyNames())
        .containsExactly(
            "process",
            "child",
            "nation",
            "lawIsKnown",
            "deadlines",
            "timesToComment",
            "phaseTransfers");
    assertThat(process.at("/deadlines/0").propertyNames())
        .containsExactly(
            "duty",
            "lastDay",
            "counted",
            "doneOn",
            "state",
            "missed",
            "lifted",
            "liftedBy",
            "confidence",
            "citation",
            "at");
    assertThat(process.at("/deadlines/0/counted").toString())
        .isEqualTo("{\"counting\":\"within\",\"length\":\"P42D\",\"reference\":\"2023-10-31\","
            + "\"inWords\":\"within 6 weeks of 2023-10-31, that day not counted\"}");
    assertThat(process.at("/timesToComment/0/counted/counting").stringValue())
        .isEqualTo("beginning-with");
    assertThat(process.at("/deadlines/0/citation/publication").stringValue()).isEqualTo("SENDREGS");
    assertThat(process.at("/timesToComment/0/lastDay").stringValue()).isEqualTo("2024-02-29");
    assertThat(process.at("/phaseTransfers/0/movesOn").stringValue()).isEqualTo("2027-09-01");
  }
}
