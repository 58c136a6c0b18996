package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.fixtures.Services;
import org.keywork.fixtures.SetUps;
import org.keywork.json.DocumentWriter;
import org.keywork.service.KeyWorkerService;
import org.keywork.setup.PhaseSpell;
import org.keywork.setup.SetUp;
import org.keywork.setup.SetUpPhase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is due when in setting up a service. */
class ProgrammeCommandTest {

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  private static Run decide(String words) {
    return Run.ofMain(("decide programme " + words).split(" "));
  }

  private static JsonNode json(String words) {
    return JsonMapper.shared().readTree(decide(words + " --format json").out());
  }

  private String service(KeyWorkerService service) throws IOException {
    return folder.text("service.json", DocumentWriter.pretty().write(service));
  }

  @Test
  void by_itself_it_tells_the_days_of_each_phase_and_step() {
    assertThat(decide("--start 2006-01-01").out()).isEqualTo("""
        Months 1-2, 2006-01-01 to 2006-02-28: preliminary work                             PACK ch.5 Table 1
          - awareness event, where one is wanted

        Month 3, 2006-03-01 to 2006-03-31: initiation and planning                         PACK ch.5 Table 1
          - first workshop, 2 days at least
          - service model                                                                    PACK Ex.8-Ex.15
          - job descriptions                                                                 PACK Ex.8-Ex.15
          - scope                                                                            PACK Ex.8-Ex.15
          - action plan                                                                      PACK Ex.8-Ex.15
          - individual plans                                                                 PACK Ex.8-Ex.15

        Months 4-9, 2006-04-01 to 2006-09-30: implementation                               PACK ch.5 Table 1
          - second workshop, 1 day at least, best about 2006-07-01
          - meetings while implementing
          - key workers in post, 2006-04-01 to 2006-10-01                 PACK ch.5 / The workshop timetable

        Months 10-21, 2006-10-01 to 2007-09-30: pilot and evaluation                       PACK ch.5 Table 1
          - pilot settles, 2006-10-01 to 2007-06-30
          - evaluation, 2007-07-01 to 2007-09-30

        Month 22, 2007-10-01 to 2007-10-31: routinisation                                  PACK ch.5 Table 1
          - last workshop, 1 day at least
          - meetings while routinising

        What must not come before what
          - job descriptions not before service model                                        PACK Ex.8-Ex.15
          - scope not before job descriptions                                                PACK Ex.8-Ex.15
          - action plan not before scope                                                     PACK Ex.8-Ex.15
          - individual plans not before action plan                                          PACK Ex.8-Ex.15
          - evaluation not before pilot settles                                            PACK ch.5 Table 1
          - last workshop not before key workers in post                  PACK ch.5 / The workshop timetable
          - last workshop not before pilot settles                        PACK ch.5 / The workshop timetable
          - last workshop not before evaluation                           PACK ch.5 / The workshop timetable

        22 months, with 4 days of workshop at least. Policy guidance, as of 2026-11-22.
        """);
  }

  @Test
  void beside_a_record_it_tells_what_is_done_and_the_way_back() throws IOException {
    SetUp record = SetUps.aSetUp();
    String file = service(Services.aService()
        .withSetUp(record.withPhases(Stream.concat(
                record.phases().stream(),
                Stream.of(new PhaseSpell(SetUpPhase.IMPLEMENTATION, LocalDate.of(2025, 8, 20))))
            .toList())));

    Run run = decide("--service " + file + " --as-of 2025-08-25");

    assertThat(run.code()).isZero();
    assertThat(run.out().replace(path.toString(), "DIR")).isEqualTo("""
        north   DIR/service.json
          By the record it is in implementation, by the programme in routinisation.
          On 2025-08-20 the group went back to implementation, which is always possible.
                                                                       PACK ch.5 / The process of innovation

        Months 1-2, 2023-11-01 to 2023-12-31: preliminary work                             PACK ch.5 Table 1
          - awareness event, where one is wanted: done on 2023-12-05

        Month 3, 2024-01-01 to 2024-01-31: initiation and planning                         PACK ch.5 Table 1
          - first workshop, 2 days at least: done on 2024-01-24
          - service model: done on 2024-01-10                                                PACK Ex.8-Ex.15
          - job descriptions: done on 2024-01-10                                             PACK Ex.8-Ex.15
          - scope: done on 2024-01-10                                                        PACK Ex.8-Ex.15
          - action plan: done on 2024-01-24                                                  PACK Ex.8-Ex.15
          - individual plans: done on 2024-01-24                                             PACK Ex.8-Ex.15

        Months 4-9, 2024-02-01 to 2024-07-31: implementation                               PACK ch.5 Table 1
          - second workshop, 1 day at least, best about 2024-05-01: done on 2024-05-02
          - meetings while implementing: done on 2024-03-06
          - key workers in post, 2024-02-01 to 2024-08-01: done on 2024-08-01
                                                                          PACK ch.5 / The workshop timetable

        Months 10-21, 2024-08-01 to 2025-07-31: pilot and evaluation                       PACK ch.5 Table 1
          - pilot settles, 2024-08-01 to 2025-04-30: done on 2025-04-30
          - evaluation, 2025-05-01 to 2025-07-31: done on 2025-07-28

        Month 22, 2025-08-01 to 2025-08-31: routinisation                                  PACK ch.5 Table 1
          - last workshop, 1 day at least: done on 2025-08-06
          - meetings while routinising: due

        What must not come before what
          - job descriptions not before service model                                        PACK Ex.8-Ex.15
          - scope not before job descriptions                                                PACK Ex.8-Ex.15
          - action plan not before scope                                                     PACK Ex.8-Ex.15
          - individual plans not before action plan                                          PACK Ex.8-Ex.15
          - evaluation not before pilot settles                                            PACK ch.5 Table 1
          - last workshop not before key workers in post                  PACK ch.5 / The workshop timetable
          - last workshop not before pilot settles                        PACK ch.5 / The workshop timetable
          - last workshop not before evaluation                           PACK ch.5 / The workshop timetable

        22 months, with 4 days of workshop at least. Policy guidance, as of 2025-08-25.
        """);
  }

  @Test
  void without_anything_on_record_all_is_overdue_to_come_or_due() throws IOException {
    String file = service(Services.aService().withSetUp(SetUp.builder().build()));

    String told =
        decide("--start 2026-08-01 --service " + file + " --as-of 2026-10-31").out();

    assertThat(told)
        .contains(
            "By the record it is in no phase that it tells, by the programme in initiation and"
                + " planning.")
        .contains("awareness event, where one is wanted: not recorded")
        .contains("first workshop, 2 days at least: due")
        .contains("second workshop, 1 day at least, best about 2027-02-01: to come");
    assertThat(decide("--start 2026-08-01 --service " + file + " --as-of 2026-11-01")
            .out())
        .contains("first workshop, 2 days at least: overdue");
  }

  @Test
  void an_observed_last_workshop_is_told_to_be_too_soon() throws IOException {
    String policy = folder.text("observed.policy", """
        {
          "keywork": "policy/1",
          "name": "observed",
          "parameters": {"set-up.last-workshop": "a-year-after-first"}
        }
        """);

    assertThat(decide("--start 2006-01-01 --policy " + policy).out())
        .contains("last workshop, 1 day at least, 2007-03-01 to 2007-03-31")
        .contains("last workshop not before pilot settles: in this programme it is")
        .contains("last workshop not before evaluation: in this programme it is");
    assertThat(json("--start 2006-01-01 --policy " + policy).at("/decisions/0/orders"))
        .filteredOn(each -> each.get("broken").booleanValue())
        .extracting(each -> each.get("first").stringValue())
        .containsExactly("pilot-settles", "evaluation");
  }

  @Test
  void programs_get_the_days_and_where_they_are_written() throws IOException {
    JsonNode document = json("--service " + service(Services.aService()) + " --as-of 2024-01-24");
    JsonNode decision = document.at("/decisions/0");

    assertThat(document.propertyNames().iterator().next()).isEqualTo("keywork");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("programme/1");
    assertThat(decision.propertyNames())
        .containsExactly(
            "file",
            "subject",
            "startsOn",
            "months",
            "leastWorkshopDays",
            "lastWorkshop",
            "midOfImplementation",
            "phases",
            "steps",
            "orders",
            "record");
    assertThat(decision.at("/phases/4/firstDay").stringValue()).isEqualTo("2025-08-01");
    assertThat(decision.at("/steps/1/standing").stringValue()).isEqualTo("done");
    assertThat(decision.at("/steps/1/doneOn").stringValue()).isEqualTo("2024-01-24");
    assertThat(decision.at("/steps/1/statement").intValue()).isEqualTo(440);
    assertThat(decision.at("/record/phase").stringValue()).isEqualTo("initiation-and-planning");
    assertThat(json("--start 2026-01-05").at("/decisions/0").propertyNames())
        .doesNotContain("file", "subject", "record");
  }

  @Test
  void the_first_day_has_to_be_known() throws IOException {
    String file = service(Services.aService().withSetUp(SetUp.builder().build()));

    assertThat(decide("--service " + file).code()).isEqualTo(3);
    assertThat(decide("--service " + file).err()).endsWith("tell it with --start.\n");
    assertThat(decide("").err())
        .isEqualTo("keywork: Tell the first day with --start, or a record that has it with"
            + " --service.\n");
  }

  @Test
  void a_record_that_cannot_be_read_is_told() {
    Run run = decide("--start 2026-01-05 --service " + path.resolve("none.json"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("No service was asked about.");
    assertThat(run.err()).contains("none.json");
  }
}
