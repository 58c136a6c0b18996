package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.agenda.AgendaItems.due;
import static org.keywork.agenda.AgendaItems.undated;
import static org.keywork.agenda.AgendaMatter.EXIT_PLAN;
import static org.keywork.agenda.AgendaMatter.NEXT_PLAN;
import static org.keywork.agenda.AgendaMatter.PROMISE;
import static org.keywork.agenda.AgendaMatter.REVIEW;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFileId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;
import org.keywork.transition.ExitRules;

/** Today is 22 November 2026. */
class AgendaTest {

  private static final DateSpan DECEMBER = DateSpan.parse("2026-12-01/2026-12-31");

  private static final AgendaItem OVERDUE = due(PROMISE, TODAY.minusDays(1));
  private static final AgendaItem BEFORE = due(REVIEW, LocalDate.of(2026, 11, 30));
  private static final AgendaItem WITHIN = due(NEXT_PLAN, LocalDate.of(2026, 12, 31));
  private static final AgendaItem AFTER = due(EXIT_PLAN, LocalDate.of(2027, 1, 1));
  private static final UndatedItem UNDATED = undated(EXIT_PLAN, "exit", "undated");

  private static final Agenda AGENDA = on(DECEMBER, OVERDUE, BEFORE, WITHIN, AFTER, UNDATED);

  private static Agenda on(DateSpan during, AgendaEntry... entries) {
    return Agenda.of(during, TODAY, Stream.of(entries));
  }

  @Test
  void what_is_due_in_the_span_is_on_it_and_what_was_overdue_before() {
    assertThat(AGENDA.items()).containsExactly(OVERDUE, WITHIN);
  }

  @Test
  void what_falls_due_before_the_span_and_is_not_overdue_is_on_an_earlier_one() {
    assertThat(on(DateSpan.of(TODAY, LocalDate.of(2026, 11, 30)), BEFORE).items())
        .containsExactly(BEFORE);
    assertThat(on(DECEMBER, BEFORE).items()).isEmpty();
  }

  @Test
  void a_span_without_an_end_leaves_out_nothing_to_come() {
    DateSpan fromNow = DateSpan.startingOn(TODAY);
    assertThat(on(fromNow, AFTER, WITHIN, BEFORE, OVERDUE).items())
        .containsExactly(OVERDUE, BEFORE, WITHIN, AFTER);
  }

  @Test
  void what_can_be_done_over_some_days_is_on_it_as_soon_as_it_can_be_done() {
    AgendaItem window = AFTER.withFirstDay(LocalDate.of(2026, 12, 31));
    assertThat(on(DECEMBER, window).items()).containsExactly(window);
    assertThat(on(DECEMBER, window.withFirstDay(LocalDate.of(2027, 1, 1))).items())
        .isEmpty();
  }

  @Test
  void of_a_span_that_is_past_it_still_tells_what_was_due() {
    DateSpan past = DateSpan.parse("2026-11-01/2026-11-21");
    assertThat(on(past, OVERDUE, BEFORE).items()).containsExactly(OVERDUE);
    DateSpan longPast = DateSpan.parse("2026-10-01/2026-10-31");
    assertThat(on(longPast, OVERDUE).items()).isEmpty();
  }

  @Test
  void what_nobody_can_date_is_on_every_agenda() {
    assertThat(AGENDA.undated()).containsExactly(UNDATED);
  }

  @Test
  void the_day_as_of_which_it_is_told_parts_what_is_due_from_what_is_overdue() {
    AgendaItem today = due(REVIEW, TODAY);
    Agenda agenda = on(DateSpan.startingOn(TODAY), today, OVERDUE);

    assertThat(agenda.overdue()).containsExactly(OVERDUE);
    assertThat(agenda.due()).containsExactly(today);
  }

  @Test
  void a_practitioner_sees_what_is_theirs() {
    AgendaItem teachers = WITHIN.withSeenToBy(CaseFiles.TEACHER);
    Agenda agenda = on(DECEMBER, OVERDUE, teachers, UNDATED);

    assertThat(agenda.seenToBy(CaseFiles.TEACHER).items()).containsExactly(teachers);
    assertThat(agenda.seenToBy(CaseFiles.KEY_WORKER).items()).containsExactly(OVERDUE);
    assertThat(agenda.seenToBy(CaseFiles.THERAPIST))
        .isEqualTo(new Agenda(DECEMBER, TODAY, List.of(), List.of()));
  }

  @Test
  void what_only_a_rule_asks_for_that_is_switched_off_is_left_out() {
    RuleBehind rule = RuleBehind.of(ExitRules.EXIT_PLANNED);
    AgreementBehind agreed = AgreementBehind.of(ExitRules.EXIT_PLANNED);
    UndatedItem asked =
        AgendaItems.HEADING.undated(EXIT_PLAN, rule, "the day", Location.here(), "2");
    Stream<AgendaEntry> entries =
        Stream.of(WITHIN.withBehind(rule), OVERDUE.withBehind(agreed), UNDATED, asked);
    LocalPolicy policy =
        LocalPolicy.named("north").withoutRule(rule.rule(), "Another service does it.");

    assertThat(Agenda.of(DECEMBER, new Basis(TODAY, policy), entries))
        .isEqualTo(on(DECEMBER, OVERDUE.withBehind(agreed), UNDATED));
  }

  @Test
  void what_nobody_sees_to_is_told_for_it_is_on_nobodys_agenda() {
    AgendaItem nobodys = WITHIN.withSeenToBy(List.of());
    UndatedItem ofNobody = new AgendaHeading(AgendaItems.FAMILY, List.of(), CaseFiles.BASIS)
        .undated(EXIT_PLAN, AgendaItems.BEHIND, "the day", Location.here(), "exit", "plan");
    Agenda left = on(DECEMBER, OVERDUE, nobodys, UNDATED, ofNobody).seenToByNobody();

    assertThat(left).isEqualTo(on(DECEMBER, nobodys, ofNobody));
  }

  @Test
  void out_of_one_agenda_of_many_each_family_has_its_own() {
    CaseFileId second = new CaseFileId("F-0000");
    AgendaItem other = due(AgendaItems.of(second), NEXT_PLAN, WITHIN.lastDay());
    Agenda both = Agenda.merged(List.of(AGENDA, on(DECEMBER, other)));

    assertThat(both.about(second)).isEqualTo(on(DECEMBER, other));
    assertThat(both.about(AgendaItems.FAMILY)).isEqualTo(AGENDA);
  }

  @Test
  void on_one_day_it_goes_by_family_by_what_is_to_be_done_and_by_id() {
    AgendaHeading otherFamily = AgendaItems.of(new CaseFileId("F-0000"));
    AgendaItem other = due(otherFamily, EXIT_PLAN, DECEMBER.firstDay());
    AgendaItem review = due(REVIEW, DECEMBER.firstDay());
    AgendaItem second = due(PROMISE, DECEMBER.firstDay(), "promises", "2");
    AgendaItem first = due(PROMISE, DECEMBER.firstDay(), "promises", "1");

    assertThat(on(DECEMBER, second, first, review, other).items())
        .containsExactly(other, review, first, second);
  }

  @Test
  void of_two_entries_under_one_id_the_one_that_is_due_first_stands() {
    AgendaItem sooner = WITHIN.withLastDay(DECEMBER.firstDay());

    assertThat(on(DECEMBER, WITHIN, sooner).items()).containsExactly(sooner);
    assertThat(on(DECEMBER, sooner, WITHIN).items()).containsExactly(sooner);
  }

  @Test
  void of_two_entries_under_one_id_and_of_one_day_always_the_same_one_stands() {
    AgendaItem elsewhere = WITHIN.withAt(Location.at("plans", 0));

    assertThat(on(DECEMBER, WITHIN, elsewhere)).isEqualTo(on(DECEMBER, elsewhere, WITHIN));
    assertThat(on(DECEMBER, WITHIN, elsewhere).items()).hasSize(1);
  }

  @Test
  void what_can_be_dated_is_not_among_what_nobody_can_date() {
    UndatedItem undatedPlan = undated(NEXT_PLAN, NEXT_PLAN.name());

    assertThat(on(DECEMBER, undatedPlan, WITHIN).items()).containsExactly(WITHIN);
    assertThat(on(DECEMBER, undatedPlan, WITHIN).undated()).isEmpty();
  }

  @Test
  void two_families_have_one_agenda_out_of_both() {
    AgendaHeading otherFamily = AgendaItems.of(new CaseFileId("F-0000"));
    AgendaItem other = due(otherFamily, NEXT_PLAN, WITHIN.lastDay());

    assertThat(Agenda.merged(List.of(AGENDA, on(DECEMBER, other))).items())
        .containsExactly(OVERDUE, other, WITHIN);
  }

  @Test
  void the_agendas_of_the_parts_of_a_span_are_its_agenda_in_any_order() {
    AgendaEntry[] all = {OVERDUE, BEFORE, WITHIN, AFTER, UNDATED};
    List<Agenda> parts = new ArrayList<>(List.of(
        on(DateSpan.parse("2026-11-22/2026-11-30"), all),
        on(DateSpan.parse("2026-12-01/2026-12-31"), all),
        on(DateSpan.parse("2027-01-01/.."), all)));
    Agenda whole = on(DateSpan.startingOn(TODAY), all);

    assertThat(Agenda.merged(parts)).isEqualTo(whole);
    Collections.reverse(parts);
    assertThat(Agenda.merged(parts)).isEqualTo(whole);
  }

  @Test
  void a_span_within_another_makes_it_no_shorter() {
    Agenda week = on(DateSpan.parse("2026-12-07/2026-12-13"), WITHIN);
    assertThat(Agenda.merged(List.of(AGENDA, week))).isEqualTo(AGENDA);
  }

  @Test
  void agendas_told_as_of_different_days_are_not_merged() {
    Agenda tomorrow = Agenda.of(DECEMBER, TODAY.plusDays(1), Stream.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agenda.merged(List.of(AGENDA, tomorrow)))
        .withMessageContaining("told as of the same day");
    assertThatIllegalArgumentException().isThrownBy(() -> Agenda.merged(List.of()));
  }

  @Test
  void agendas_with_a_day_between_them_are_not_merged() {
    Agenda later = on(DateSpan.parse("2027-01-02/2027-01-31"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agenda.merged(List.of(later, AGENDA)))
        .withMessageContaining("no day lies between");
  }
}
