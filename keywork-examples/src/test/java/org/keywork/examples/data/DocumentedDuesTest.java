package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.Policies;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.UndatedItem;
import org.keywork.plan.FirstPlanningRules;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;
import org.keywork.transition.ExitRules;

/** What is due in the documented cases, and by when. */
class DocumentedDuesTest {

  private static final DateSpan EVER = DateSpan.parse("2000-01-01/2040-12-31");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Agenda agenda(Looked looked) {
    return looked.file().agenda(EVER, new Basis(looked.asOf(), looked.policy()));
  }

  private static LocalDate lastDay(Looked looked, String path) {
    return named(looked, path).findFirst().map(AgendaItem::lastDay).orElseThrow();
  }

  private static Stream<AgendaItem> named(Looked looked, String path) {
    String id = looked.file().id().value() + "/" + path;
    return agenda(looked).items().stream().filter(item -> item.id().value().equals(id));
  }

  private static List<String> undated(Looked looked) {
    return agenda(looked).undated().stream()
        .map(UndatedItem::id)
        .map(id -> id.value().substring(looked.file().id().value().length() + 1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "w03-plan-of-31-january,  2006-02-01, 2006-07-31, 2007-01-31",
    "w03-plan-of-31-august,   2006-09-01, 2007-02-28, 2007-08-31",
    "w03-plan-of-29-february, 2004-03-01, 2004-08-29, 2005-02-28"
  })
  void w03_review_and_next_plan_are_on_the_agenda_at_month_ends_and_leap_days(
      String name, String asOf, LocalDate review, LocalDate nextPlan) {
    Looked looked = Looked.at(name, asOf);

    assertThat(lastDay(looked, "reviews/offer")).isEqualTo(review);
    assertThat(lastDay(looked, "plans/next")).isEqualTo(nextPlan);
    assertThat(agenda(looked.on(nextPlan.toString())).overdue()).hasSize(1);
    assertThat(agenda(looked.on(nextPlan.plusDays(1).toString())).overdue()).hasSize(2);
  }

  @Test
  void w03_the_next_plan_has_no_day_while_wish_and_limit_contradict_each_other() {
    Looked looked = Looked.at("w03-wish-beyond-twelve-months", "2027-02-03");

    assertThat(lastDay(looked, "reviews/next")).isEqualTo("2027-04-02");
    assertThat(undated(looked)).contains("plans/next");
    assertThat(undated(looked.on("2027-04-03"))).doesNotContain("plans/next");
  }

  @ParameterizedTest
  @CsvSource({
    "2006-03-28, false, false",
    "2006-03-29, true,  false",
    "2006-04-12, true,  false",
    "2006-04-13, true,  true"
  })
  void w04_supervision_is_due_from_four_weeks_on_and_overdue_after_six(
      LocalDate asOf, boolean isDue, boolean isOverdue) {
    AgendaItem next = supervision(asOf);

    assertThat(next.firstDay()).contains(LocalDate.of(2006, 3, 29));
    assertThat(next.lastDay()).isEqualTo("2006-04-12");
    assertThat(!asOf.isBefore(next.firstDay().orElseThrow())).isEqualTo(isDue);
    assertThat(next.isOverdueOn(asOf)).isEqualTo(isOverdue);
  }

  private static AgendaItem supervision(LocalDate asOf) {
    return Example.service(Example.ROOT, "w04-supervised-every-four-to-six-weeks")
        .workingWith(List.of())
        .agenda(EVER, new Basis(asOf, Policies.pembrokeshire()))
        .items()
        .get(0);
  }

  /** Without a lead time the only day would be a birthday, which an agenda does not tell. */
  @Test
  void w09_the_end_at_eighteen_is_planned_as_long_ahead_as_the_service_has_set() {
    Looked looked = Looked.at("w09-leaving-school-at-sixteen", TODAY.toString())
        .under(Policies.pembrokeshire());
    LocalPolicy ahead = looked.policy().with(ExitRules.EXIT_PLAN_LEAD_TIME, Period.ofYears(1));

    assertThat(undated(looked)).contains("exit/plan");
    assertThat(lastDay(looked.under(ahead), "exit/plan")).isEqualTo("2027-03-09");
  }

  @ParameterizedTest
  @CsvSource({"2014-11-30, 0", "2015-01-19, 0", "2015-01-20, 1"})
  void w25_the_final_plan_is_overdue_after_twenty_weeks(LocalDate asOf, int overdue) {
    Looked looked = Looked.in("ehc", "w25-twenty-weeks", asOf.toString());

    assertThat(lastDay(looked, "ehc/ehc-1/final-plan")).isEqualTo("2015-01-19");
    assertThat(agenda(looked).overdue())
        .filteredOn(item -> item.id().value().endsWith("final-plan"))
        .hasSize(overdue);
  }

  /** It was planned by talks, so that no first meeting is waited for before the plan is agreed. */
  @Test
  void w32_parents_who_find_meetings_too_threatening_are_due_none() {
    LocalPolicy policy =
        Policies.guidance().with(FirstPlanningRules.FIRST_MEETING_WITHIN, Period.ofWeeks(8));
    Looked looked = Looked.at("w32-planning-without-a-meeting", "2026-06-01").under(policy);

    assertThat(named(looked, "planning/first-meeting")).isEmpty();
    assertThat(named(
            Looked.at("w11-victorias-planning-meeting", "2026-05-29").under(policy),
            "planning/first-meeting"))
        .hasSize(1);
  }
}
