package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.plan.MeetingKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A calendar of what is due, as another library reads it. */
class AgendaCalendarTest {

  private static final AgendaOutcome ALL = SmallAgenda.outcome();

  @Test
  void each_item_is_an_event_on_the_whole_of_its_last_day() {
    ICalendar calendar = read(AgendaCalendar.of(ALL));

    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getMethod().isPublish()).isTrue();
    assertThat(calendar.getProductId().getValue()).contains("Keywork");
    assertThat(calendar.getEvents()).hasSize(ALL.agenda().items().size());
    assertThat(calendar.getEvents())
        .allMatch(event -> !event.getDateStart().getValue().hasTime())
        .allMatch(event -> event.getDateEnd() == null && event.getDuration() == null)
        .allMatch(event -> event.getTransparency().isTransparent())
        .allMatch(event -> event.getClassification().isConfidential())
        .allMatch(event -> event.getOrganizer() == null && event.getAttendees().isEmpty());
    assertThat(calendar.getEvents().stream().map(AgendaCalendarTest::day))
        .containsExactly(
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 11, 29),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 11, 30));
  }

  @Test
  void an_event_says_what_is_to_be_done_and_why() {
    List<VEvent> events = read(AgendaCalendar.of(ALL)).getEvents();

    assertThat(events.get(1).getSummary().getValue())
        .isEqualTo("Hold the meeting, with the parents prepared for it (F-0007)");
    assertThat(events.get(1).getDescription().getValue()).isEqualTo("""
        GUIDE 2 / Coordinated support (R061)
        The day is set.
        In the record: /meetings/1""");
    assertThat(events.get(2).getDescription().getValue())
        .contains("(law, after another account)\n", "\nThis may lift the time limit: ");
  }

  @Test
  void a_meeting_says_of_which_kinds_it_is() {
    AgendaItem both = SmallAgenda.MEETING.withMeetingKinds(
        MeetingKind.TEAM_AROUND_THE_CHILD, MeetingKind.CHILD_IN_NEED);

    assertThat(read(AgendaCalendar.of(SmallAgenda.outcome(ALL.basis().asOf(), both)))
            .getEvents()
            .get(0)
            .getSummary()
            .getValue())
        .isEqualTo(
            "Hold the meeting, with the parents prepared for it: team around the child, child"
                + " in need (F-0007)");
  }

  @Test
  void a_day_that_tells_a_birthday_is_in_no_calendar() {
    AgendaItem exit = SmallAgenda.NEXT_PLAN.withMatter(AgendaMatter.EXIT_PLAN);
    AgendaOutcome outcome = SmallAgenda.outcome(ALL.basis().asOf(), exit, SmallAgenda.MEETING);

    assertThat(read(AgendaCalendar.of(outcome)).getEvents())
        .extracting(AgendaCalendarTest::day)
        .containsExactly(SmallAgenda.MEETING.lastDay());
  }

  @Test
  void long_lines_are_folded_and_commas_escaped() {
    String text = AgendaCalendar.of(ALL);

    assertThat(text).contains("Hold the meeting\\, with").contains("\r\n ");
    assertThat(text.split("\r\n", -1)).allMatch(line -> line.length() <= 75);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text).endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void a_later_agenda_changes_the_same_entries() {
    LocalDate later = ALL.basis().asOf().plusDays(1);
    List<VEvent> before = read(AgendaCalendar.of(ALL)).getEvents();
    List<VEvent> after = read(AgendaCalendar.of(SmallAgenda.outcome(
            later,
            SmallAgenda.NEXT_PLAN,
            SmallAgenda.MEETING.withLastDay(LocalDate.of(2026, 12, 18)),
            SmallAgenda.SUPERVISION,
            SmallAgenda.FINAL_PLAN)))
        .getEvents();

    assertThat(uids(after)).isEqualTo(uids(before)).hasSize(4);
    assertThat(after.get(0).getSequence().getValue())
        .isEqualTo(before.get(0).getSequence().getValue() + 1);
    assertThat(after)
        .allMatch(event -> event
            .getDateTimeStamp()
            .getValue()
            .toInstant()
            .toString()
            .equals("2026-11-25T00:00:00Z"));
  }

  private static Set<String> uids(List<VEvent> events) {
    Set<String> uids = new TreeSet<>();
    events.forEach(event -> uids.add(event.getUid().getValue()));
    return uids;
  }

  /** The bytes are part of what is promised: another UID would put every entry there twice. */
  @Test
  void a_uid_follows_from_the_id_of_the_item_and_nothing_else() {
    assertThat(AgendaCalendar.uid(SmallAgenda.NEXT_PLAN.id()))
        .isEqualTo("bb7621cc-652e-35d7-b488-e8d0f371f5a6");
    assertThat(AgendaCalendar.of(ALL)).isEqualTo(AgendaCalendar.of(SmallAgenda.outcome()));
  }

  @Test
  void a_day_before_1970_is_the_first_of_the_sequence() {
    AgendaOutcome early = SmallAgenda.outcome(LocalDate.of(1969, 12, 31), SmallAgenda.MEETING);

    assertThat(AgendaCalendar.of(early)).contains("\r\nSEQUENCE:0\r\n");
  }

  @Test
  void of_all_ids_only_that_of_the_case_file_is_told() {
    String said = unfolded(AgendaCalendar.of(ALL));

    assertThat(said).contains("SUMMARY:Hold the key worker's supervision\r\n");
    assertThat(said).doesNotContain("kw-", "child-3", "ehc-1", "meeting-2");
  }

  /**
   * Everything that is ever due for the families and the service of the example data. An id that is a
   * word, such as {@code parent}, may stand there as the word that it is.
   */
  @Test
  void nobody_in_the_example_data_is_told() throws IOException {
    Set<String> ids = new TreeSet<>();
    collect(Path.of("data"), ids);
    ids.removeIf(id -> id.matches("[a-z]+"));

    Run run = Run.ofMain(("agenda --from 2014-01-01 --to 2040-12-31 --format ics"
            + " --service data/team/service.json data/team/families data/ehc data/pembrokeshire")
        .split(" "));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(read(run.out()).getEvents()).hasSizeGreaterThan(5);
    assertThat(ids).contains("kw-1", "practitioner-02", "older-one").hasSizeGreaterThan(10);
    assertThat(ids).noneMatch(id -> isSaid(id, unfolded(run.out())));
  }

  private static boolean isSaid(String id, String text) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])")
        .matcher(text)
        .find();
  }

  private static void collect(Path folder, Set<String> ids) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .forEach(file -> idsIn(JsonMapper.shared().readTree(text(file)), ids));
    }
  }

  private static void idsIn(JsonNode document, Set<String> ids) {
    for (String people : List.of("/family/members", "/family/children", "/practitioners")) {
      document.at(people).forEach(each -> ids.add(each.at("/id").stringValue()));
    }
    document
        .at("/keyWorkers")
        .forEach(each -> ids.add(each.at("/practitioner/id").stringValue()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }

  private static ICalendar read(String text) {
    return Biweekly.parse(text).first();
  }

  /** The library makes of a day the midnight with which it begins here. */
  private static LocalDate day(VEvent event) {
    return event
        .getDateStart()
        .getValue()
        .toInstant()
        .atZone(ZoneId.systemDefault())
        .toLocalDate();
  }
}
