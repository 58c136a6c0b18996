package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.KeyWorkers.NON_DESIGNATED;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.keywork.agenda.AgendaHeading;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaItemId;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.casefile.CaseFileId;
import org.keywork.plan.MeetingKind;
import org.keywork.plan.PlanRules;
import org.keywork.review.ReviewRules;
import org.keywork.rule.Location;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One agenda for people, for programs and for spreadsheets. */
class AgendaFormsTest {

  private static final AgendaOutcome ALL = SmallAgenda.outcome();

  @Test
  void people_read_first_what_is_overdue_and_then_what_the_week_brings() {
    assertThat(AgendaText.of(ALL, true, 100)).isEqualTo("""
        Overdue
          2026-11-23   Agree the next plan (F-0007)                                               1 day late
                       Within 12 months of 2025-11-23, that day not counted.     PEMBROKESHIRE Co-ordination
                       plan.renewed-in-time   F-0007/plans/next                              seen to by kw-1

        Due this week, by 2026-11-29
          2026-11-29   Hold the meeting, with the parents prepared for it (F-0007)               5 days left
                       The day is set.                                         GUIDE 2 / Coordinated support
                       R061   F-0007/meetings/meeting-2                                seen to by kw-1, kw-2

        Due later
          2026-11-30   EHC: the final plan (F-0007)                                              6 days left
                       Within 20 weeks of 2026-07-13, that day not counted.              SENDREGS reg. 13(2)
                       This may lift the time limit: SENDREGS reg. 13(3)(a); SENDREGS reg. 13(3)(b).
                       law, after another account   F-0007/ehc/ehc-1/child-3/final-plan
          2026-11-30   Hold the key worker's supervision (kw-2)                                  6 days left
                       Within 6 weeks of 2026-10-19, that day not counted. From 2026-11-16 on.
                                                                                 PEMBROKESHIRE Co-ordination
                       plan.renewed-in-time   kw-2/supervision                               seen to by kw-2

        By a day that nobody can tell
          Agree the first plan
                       not recorded: when the family was taken on
                       F-0008/plans/first (/openedOn)

        4 items: 1 overdue, 1 due this week, 2 later. Policy guidance, from 2026-11-24 to 2027-01-24, as of
        2026-11-24.
        1 thing is to be done by a day that the records do not tell.
        """);
  }

  @Test
  void ones_own_agenda_does_not_say_who_sees_to_it() {
    AgendaOutcome own = new AgendaOutcome(
        ALL.basis(), ALL.agenda().seenToBy(NON_DESIGNATED), Optional.of(NON_DESIGNATED), List.of());

    assertThat(AgendaText.of(own, true, 100))
        .doesNotContain("seen to by")
        .contains("\n2 items that kw-2 sees to: 0 overdue, 1 due this week, 1 later. ");
    assertThat(
            JsonMapper.shared().readTree(AgendaJson.of(own)).at("/practitioner").stringValue())
        .isEqualTo("kw-2");
  }

  @Test
  void no_line_is_longer_than_it_may_be_unless_by_an_id() {
    assertThat(AgendaText.of(ALL, true, 72).lines())
        .allMatch(line -> line.length() <= 72 || line.contains("F-0007/ehc/ehc-1/child-3"));
  }

  @Test
  void what_nobody_can_date_is_counted_unless_it_is_shown() {
    assertThat(AgendaText.of(ALL, false, 100))
        .doesNotContain("Agree the first plan")
        .endsWith(
            "\n1 thing is to be done by a day that the records do not tell; --show undated lists"
                + " what is missing.\n");
  }

  @Test
  void what_many_families_have_in_common_is_said_once() {
    AgendaHeading another =
        new AgendaHeading(new CaseFileId("F-0009"), List.of(NON_DESIGNATED), ALL.basis());
    AgendaOutcome two = SmallAgenda.outcome(
        ALL.basis().asOf(),
        ALL.agenda().undated().get(0),
        another.undated(
            AgendaMatter.FIRST_PLAN,
            RuleBehind.of(PlanRules.WRITTEN_PLAN),
            "when the family was taken on",
            Location.here(),
            "plans",
            "first"));

    assertThat(AgendaText.of(two, true, 100)).contains("""
        By a day that nobody can tell
          Agree the first plan
                       not recorded: when the family was taken on
                       F-0008/plans/first (/openedOn), F-0009/plans/first

        """);
  }

  @Test
  void a_day_that_was_agreed_is_told_from_one_that_a_rule_counts() throws IOException {
    AgendaItem agreed = AgendaItem.builder()
        .from(SmallAgenda.MEETING)
        .behind(AgreementBehind.of(ReviewRules.RENEWED_IN_TIME))
        .build();
    AgendaOutcome both = SmallAgenda.outcome(ALL.basis().asOf(), SmallAgenda.NEXT_PLAN, agreed);

    List<CSVRecord> lines = read(AgendaTable.of(both));
    assertThat(lines).extracting(line -> line.get("agreed")).containsExactly("", "true");
    assertThat(lines).extracting(line -> line.get("rule")).containsOnly("plan.renewed-in-time");
    JsonNode items = JsonMapper.shared().readTree(AgendaJson.of(both)).at("/items");
    assertThat(items.get(0).at("/behind").has("agreed")).isFalse();
    assertThat(items.get(1).at("/behind/agreed").booleanValue()).isTrue();
    assertThat(AgendaText.of(both, false, 100)).contains("  agreed; plan.renewed-in-time   ");
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_late() {
    assertThat(standing(SmallAgenda.MEETING, 28)).isEqualTo("1 day left");
    assertThat(standing(SmallAgenda.MEETING, 29)).isEqualTo("last day today");
    assertThat(standing(SmallAgenda.MEETING, 30)).isEqualTo("1 day late");
    assertThat(standing(SmallAgenda.NEXT_PLAN, 30)).isEqualTo("7 days late");
  }

  private static String standing(AgendaItem item, int dayOfNovember) {
    return AgendaWords.standing(item, LocalDate.of(2026, 11, dayOfNovember));
  }

  @Test
  void a_week_ends_on_sunday() {
    LocalDate sunday = LocalDate.of(2026, 11, 29);

    assertThat(SmallAgenda.outcome(sunday).sunday()).isEqualTo(sunday);
    assertThat(SmallAgenda.outcome(sunday.minusDays(6)).sunday()).isEqualTo(sunday);
    assertThat(SmallAgenda.outcome(sunday.plusDays(1)).sunday()).isEqualTo(sunday.plusDays(7));
  }

  @Test
  void programs_get_everything_under_the_names_of_the_library() {
    JsonNode document = JsonMapper.shared().readTree(AgendaJson.of(ALL));

    assertThat(document.propertyNames())
        .containsExactly(
            "keywork",
            "asOf",
            "policy",
            "switchedOff",
            "during",
            "items",
            "undated",
            "combining",
            "unread");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("agenda/1");
    assertThat(document.at("/during").toString())
        .isEqualTo("{\"firstDay\":\"2026-11-24\",\"lastDay\":\"2027-01-24\"}");
    assertThat(document.at("/items/0").toString()).isEqualTo("""
        {"id":"F-0007/plans/next","subject":"F-0007","matter":"next-plan",\
        "inWords":"Agree the next plan",\
        "behind":{"rule":"plan.renewed-in-time",\
        "citation":{"publication":"PEMBROKESHIRE","place":"Co-ordination"}},\
        "lastDay":"2026-11-23","state":{"kind":"missed","daysLate":1},\
        "counted":{"counting":"within","length":"P12M","reference":"2025-11-23",\
        "inWords":"within 12 months of 2025-11-23, that day not counted"},\
        "seenToBy":["kw-1"],"meetingKinds":[],"at":"/plans/0"}""");
    assertThat(document.at("/undated/0").toString()).isEqualTo("""
        {"id":"F-0008/plans/first","subject":"F-0008","matter":"first-plan",\
        "inWords":"Agree the first plan","seenToBy":["kw-1"],"missing":"when the family was taken on",\
        "at":"/openedOn"}""");
  }

  @Test
  void meetings_that_could_be_held_as_one_are_told_together() {
    AgendaOutcome two = SmallAgenda.outcome(
        ALL.basis().asOf(),
        SmallAgenda.NEXT_PLAN.withMeetingKinds(MeetingKind.TEAM_AROUND_THE_CHILD),
        SmallAgenda.MEETING
            .withMatter(AgendaMatter.STATEMENT_REVIEW)
            .withMeetingKinds(MeetingKind.STATEMENT_REVIEW));

    assertThat(AgendaText.of(two, true, 100)).contains("""

        Could be held together
          2026-11-23   One meeting instead of 2 (F-0007)                      GUIDE 3 / Increased efficiency
                       - Agree the next plan, by 2026-11-23
                       - Hold the annual review of the Statement, by 2026-11-29
                       The school has to agree.                                  PEMBROKESHIRE Co-ordination

        """);
    assertThat(JsonMapper.shared().readTree(AgendaJson.of(two)).at("/combining").toString())
        .isEqualTo("""
            {"groups":[{"meetings":["F-0007/plans/next","F-0007/meetings/meeting-2"],\
            "kinds":["team-around-the-child","statement-review"],"holdBy":"2026-11-23",\
            "meetingsSaved":1,"schoolHasToAgree":true}],"meetingsSaved":1}""");
  }

  @Test
  void absent_means_absent() {
    JsonNode items = JsonMapper.shared().readTree(AgendaJson.of(ALL)).at("/items");

    assertThat(items.get(1).has("counted")).isFalse();
    assertThat(items.get(1).at("/behind/statement").intValue()).isEqualTo(61);
    assertThat(items.get(1).at("/state").toString())
        .isEqualTo("{\"kind\":\"open\",\"daysLeft\":5}");
    assertThat(items.get(1).has("firstDay")).isFalse();
    assertThat(items.get(3).at("/firstDay").stringValue()).isEqualTo("2026-11-16");
    assertThat(items.get(2).at("/behind/confidence").stringValue()).isEqualTo("secondary");
    assertThat(items.get(2).at("/behind/liftedBy")).hasSize(2);
    assertThat(items.get(2).at("/seenToBy")).isEmpty();
  }

  @Test
  void spreadsheets_get_a_line_for_each_item() throws IOException {
    List<CSVRecord> lines = read(AgendaTable.of(ALL));

    assertThat(lines).hasSize(ALL.agenda().items().size());
    assertThat(lines.get(0).toMap())
        .containsEntry("lastDay", "2026-11-23")
        .containsEntry("daysLate", "1")
        .containsEntry("daysLeft", "")
        .containsEntry("subject", "F-0007")
        .containsEntry("matter", "next-plan")
        .containsEntry("rule", "plan.renewed-in-time")
        .containsEntry("citation", "PEMBROKESHIRE Co-ordination")
        .containsEntry("counted", "within 12 months of 2025-11-23, that day not counted")
        .containsEntry("seenToBy", "kw-1")
        .containsEntry("at", "/plans/0")
        .containsEntry("id", "F-0007/plans/next");
    assertThat(lines.get(1).toMap())
        .containsEntry("daysLeft", "5")
        .containsEntry("inWords", "Hold the meeting, with the parents prepared for it")
        .containsEntry("statement", "R061")
        .containsEntry("counted", "");
    assertThat(lines.get(3).toMap()).containsEntry("firstDay", "2026-11-16");
    assertThat(lines.get(2).toMap())
        .containsEntry("confidence", "secondary")
        .containsEntry("liftedBy", "SENDREGS reg. 13(3)(a); SENDREGS reg. 13(3)(b)");
  }

  /** RFC 4180: every line ends with CR LF, and has as many cells as the first. */
  @Test
  void lines_of_a_table_are_ended_and_as_long_as_the_standard_says() throws IOException {
    String table = AgendaTable.of(ALL);

    assertThat(table.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(table).endsWith("\r\n");
    assertThat(read(table)).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void no_cell_is_a_formula() throws IOException {
    AgendaItem hostile = SmallAgenda.MEETING
        .withSubject(new CaseFileId("-2-3"))
        .withId(new AgendaItemId("-2-3/meetings/@SUM"));

    CSVRecord line =
        read(AgendaTable.of(SmallAgenda.outcome(ALL.basis().asOf(), hostile))).get(0);

    assertThat(line.get("subject")).isEqualTo("'-2-3");
    assertThat(line.get("id")).isEqualTo("'-2-3/meetings/@SUM");
    assertThat(List.of("=1", "+1", "-1", "@A", "\t=1", "\r=1"))
        .allMatch(cell -> Table.harmless(cell).equals("'" + cell));
    assertThat(List.of("", "F-1", "/plans/0", "2026-11-23"))
        .allMatch(cell -> Table.harmless(cell).equals(cell));
  }

  @Test
  void nothing_due_is_said_in_each_form() throws IOException {
    AgendaOutcome nothing = SmallAgenda.outcome(ALL.basis().asOf());

    assertThat(AgendaText.of(nothing, true, 100))
        .isEqualTo(
            "Nothing is due or overdue. Policy guidance, from 2026-11-24 to 2027-01-24, as of"
                + " 2026-11-24.\n");
    assertThat(JsonMapper.shared().readTree(AgendaJson.of(nothing)).at("/items"))
        .isEmpty();
    assertThat(read(AgendaTable.of(nothing))).isEmpty();
    assertThat(AgendaCalendar.of(nothing)).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
  }

  private static List<CSVRecord> read(String table) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(table, format)) {
      return parser.getRecords();
    }
  }
}
