package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.Behind;
import org.keywork.agenda.CombinableMeetings;
import org.keywork.agenda.LawBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.StatementBehind;
import org.keywork.practitioner.PractitionerId;

/** What the README says a small service has to do before the year ends, and nothing else. */
class DocumentedAgendaTest {

  private static final Agenda AGENDA = Tarnbrook.agenda();
  private static final int SEEN_TO_BY = 3;

  private static List<List<String>> rows(String heading) throws IOException {
    return ReadmeTable.rows(Tarnbrook.FOLDER, heading);
  }

  @Test
  void every_family_is_in_the_table() throws IOException {
    assertThat(rows("Families"))
        .extracting(row -> row.get(0))
        .containsExactlyElementsOf(Example.names(Tarnbrook.FAMILIES));
  }

  @Test
  void the_agenda_is_the_one_of_the_table() throws IOException {
    assertThat(AGENDA.items())
        .extracting(DocumentedAgendaTest::row)
        .containsExactlyElementsOf(
            rows("Agenda").stream().map(row -> row.subList(0, SEEN_TO_BY + 1)).toList());
  }

  private static List<String> row(AgendaItem item) {
    return List.of(
        item.id().value(),
        item.lastDay().toString(),
        inWords(item.behind()),
        joined(item.seenToBy().stream().map(PractitionerId::value).sorted()));
  }

  private static String inWords(Behind behind) {
    if (behind instanceof RuleBehind rule) {
      return rule.rule().value();
    }
    if (behind instanceof AgreementBehind agreed) {
      return "agreed; " + agreed.rule().value();
    }
    return behind instanceof StatementBehind statement
        ? "R" + statement.statement()
        : behind.citation().toString();
  }

  private static String joined(Stream<String> words) {
    return String.join(", ", words.toList());
  }

  @Test
  void three_things_are_overdue() {
    assertThat(AGENDA.overdue())
        .extracting(AgendaItem::matter)
        .containsExactly(
            AgendaMatter.REVIEW_OFFER, AgendaMatter.PLAN_ACTION, AgendaMatter.SUPERVISION);
  }

  /** Who is on leave finds on coming back what the cover sees to meanwhile. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "designated-1",
        "designated-2",
        "health-visitor",
        "occupational-therapist",
        "service-manager",
        "class-teacher"
      })
  void a_practitioner_has_what_is_theirs_in_the_table(String who) throws IOException {
    assertThat(AGENDA.seenToBy(new PractitionerId(who)).items())
        .extracting(item -> item.id().value())
        .containsExactlyElementsOf(rows("Agenda").stream()
            .filter(row -> ReadmeTable.listed(row.get(SEEN_TO_BY)).contains(who))
            .map(row -> row.get(0))
            .toList());
  }

  @Test
  void meetings_near_each_other_could_be_one() throws IOException {
    List<CombinableMeetings> groups = AGENDA.combining(Tarnbrook.policy()).groups();

    assertThat(groups)
        .extracting(DocumentedAgendaTest::row)
        .containsExactlyElementsOf(rows("Meetings that could be one"));
    assertThat(AGENDA.combining(Tarnbrook.policy()).meetingsSaved()).isEqualTo(3);
  }

  private static List<String> row(CombinableMeetings group) {
    return List.of(
        group.meetings().get(0).subject().value(),
        joined(group.meetings().stream().map(each -> each.id().value())),
        group.holdBy().toString(),
        String.valueOf(group.meetingsSaved()),
        group.schoolHasToAgree() ? "yes" : "no");
  }

  /** No day of birth is on record, and no day is made up for it. */
  @Test
  void nobody_can_tell_when_key_working_ends_with_age() {
    assertThat(AGENDA.undated())
        .hasSameSizeAs(Example.names(Tarnbrook.FAMILIES))
        .extracting(AgendaEntry::matter)
        .containsOnly(AgendaMatter.EXIT_PLAN);
  }

  @Test
  void for_a_plan_in_wales_the_law_of_england_sets_no_day() {
    assertThat(AGENDA.items())
        .filteredOn(item -> item.subject().value().equals("F-fir"))
        .isNotEmpty()
        .noneMatch(item -> item.behind() instanceof LawBehind);
  }

  @Test
  void what_is_found_is_meant() throws IOException {
    assertThat(Tarnbrook.reports())
        .flatExtracting(report -> report.findings().stream()
            .map(finding -> List.of(report.subject(), finding.rule().value()))
            .toList())
        .containsExactlyElementsOf(
            rows("Findings").stream().map(row -> row.subList(0, 2)).toList());
  }
}
