package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.EXIT_PLAN;
import static org.keywork.agenda.AgendaMatter.MOVE_SUPPORT;
import static org.keywork.agenda.DueOnLastDay.agreesWith;
import static org.keywork.agenda.DueOnLastDay.asksAfterwards;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.fixtures.Assignments.SCHOOL_START;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.exitPlannedOn;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.fixtures.TransitionRuleExamples.bornOn;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.transition.ExitRules.EXIT_PLANNED;
import static org.keywork.transition.TransitionRules.SUPPORT_PLANNED_AHEAD;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.MemberId;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.transition.ExitRules;
import org.keywork.transition.TransitionKind;

class MoveDuesTest {

  private static final LocalDate BORN = LocalDate.of(2009, 3, 31);
  private static final LocalPolicy EIGHTEEN = BASIS.policy().with(SUPPORT_ENDS_AT_AGE, 18);
  private static final LocalPolicy A_MONTH_AHEAD =
      EIGHTEEN.with(ExitRules.EXIT_PLAN_LEAD_TIME, Period.ofMonths(1));

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  @Test
  void support_for_a_move_is_due_until_its_day_and_asked_for_afterwards() {
    CaseFile file = moving(toSchool());

    asksAfterwards(SUPPORT_PLANNED_AHEAD, file, MOVE_SUPPORT, SCHOOL_START, BASIS.policy());
    AgendaItem item = onlyItem(file, MOVE_SUPPORT, on(SCHOOL_START.minusMonths(4)));
    assertThat(item.id().value()).isEqualTo("F-0001/transitions/child/early-years-to-school");
    assertThat(item.at().pointer()).isEqualTo("/transitions/0");
    assertThat(item.counted()).isEmpty();
  }

  @Test
  void a_move_put_off_stays_the_same_entry() {
    Basis before = on(SCHOOL_START.minusDays(7));
    CaseFile later = moving(toSchool().withOn(SCHOOL_START.plusDays(7)));

    assertThat(onlyItem(later, MOVE_SUPPORT, before).id())
        .isEqualTo(onlyItem(moving(toSchool()), MOVE_SUPPORT, before).id());
  }

  @Test
  void what_is_planned_and_what_comes_unannounced_is_not_on_it() {
    LocalDate day = SCHOOL_START.minusDays(7);
    CaseFile planned = moving(toSchool().withSupportPlannedOn(day));

    assertThat(items(moving(aMove(TransitionKind.DIAGNOSIS)), MOVE_SUPPORT, on(day)))
        .isEmpty();
    assertThat(items(planned, MOVE_SUPPORT, on(day))).isEmpty();
    assertThat(items(planned, MOVE_SUPPORT, on(day.minusDays(1)))).hasSize(1);
  }

  @Test
  void a_move_of_a_child_who_has_died_is_neither_planned_for_nor_asked_about() {
    CaseFile file = moving(toSchool());
    LocalDate died = SCHOOL_START.minusDays(9);
    CaseFile bereaved = file.withFamily(
        file.family().withChildren(file.family().children().get(0).withDiedOn(died)));

    assertThat(items(bereaved, MOVE_SUPPORT, on(died.minusDays(1)))).hasSize(1);
    assertThat(items(bereaved, MOVE_SUPPORT, on(died))).isEmpty();
    assertThat(undated(bereaved, MOVE_SUPPORT, on(SCHOOL_START.plusDays(1)))).isEmpty();
    assertThat(Held.against(bereaved, SCHOOL_START.plusDays(1), SUPPORT_PLANNED_AHEAD)
            .askedAt())
        .isEmpty();
  }

  @Test
  void a_move_long_over_is_no_longer_asked_about() {
    CaseFile file = moving(toSchool());
    LocalDate yearAfter = SCHOOL_START.plusYears(1);

    assertThat(undated(file, MOVE_SUPPORT, on(yearAfter))).hasSize(1);
    assertThat(undated(file, MOVE_SUPPORT, on(yearAfter.plusDays(1)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2009-02-28, 2027-01-28",
    "2009-03-31, 2027-02-28",
    "2010-03-31, 2028-02-29",
    "2008-02-29, 2026-02-01",
    "2009-01-31, 2026-12-31",
  })
  void the_end_is_planned_a_month_before_the_birthday(LocalDate born, LocalDate last) {
    CaseFile file = bornOn(born).withOpenedOn(LocalDate.of(2025, 1, 6));

    agreesWith(EXIT_PLANNED, file, EXIT_PLAN, last, A_MONTH_AHEAD);
    assertThat(onlyItem(file, EXIT_PLAN, new Basis(last, A_MONTH_AHEAD)).counted())
        .isEmpty();
  }

  @Test
  void with_two_children_the_last_of_them_sets_the_day() {
    CaseFile file = bornOn(BORN);
    Child sister =
        Families.aChild().withId(new MemberId("sister")).withDateOfBirth(LocalDate.of(2011, 7, 1));
    CaseFile two =
        file.withFamily(file.family().withChildren(file.family().children().get(0), sister));

    agreesWith(EXIT_PLANNED, two, EXIT_PLAN, LocalDate.of(2029, 6, 1), A_MONTH_AHEAD);
  }

  @Test
  void a_missing_day_of_birth_leaves_the_day_open() {
    CaseFile file = bornOn(BORN);
    CaseFile unknown = file.withFamily(
        file.family().withChildren(Families.aChild().withDateOfBirth(Optional.empty())));
    Basis basis = new Basis(TODAY, A_MONTH_AHEAD);

    assertThat(items(unknown, EXIT_PLAN, basis)).isEmpty();
    assertThat(undated(unknown, EXIT_PLAN, basis))
        .extracting(each -> each.at().pointer())
        .containsExactly("");
  }

  @Test
  void without_a_lead_time_no_day_is_told_not_even_when_it_is_too_late() {
    CaseFile file = bornOn(BORN);
    Basis before = new Basis(BORN.plusYears(18).minusDays(1), EIGHTEEN);
    Basis birthday = new Basis(BORN.plusYears(18), EIGHTEEN);

    assertThat(items(file, EXIT_PLAN, before)).isEmpty();
    assertThat(undated(file, EXIT_PLAN, before)).hasSize(1);
    assertThat(items(file, EXIT_PLAN, birthday)).isEmpty();
    assertThat(undated(file, EXIT_PLAN, birthday))
        .extracting(UndatedItem::missing)
        .containsExactly("how long ahead the service plans the end of key working");
    assertThat(undated(file.withExitPlan(exitPlannedOn(TODAY)), EXIT_PLAN, birthday))
        .isEmpty();
  }
}
