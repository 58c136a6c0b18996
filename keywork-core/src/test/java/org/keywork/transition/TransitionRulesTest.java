package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.ChangeRules.HANDOVER_OVERLAPS;
import static org.keywork.fixtures.Assignments.SCHOOL_START;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.TransitionKind.DIAGNOSIS;
import static org.keywork.transition.TransitionKind.END_OF_ACTIVE_TREATMENT;
import static org.keywork.transition.TransitionKind.NEW_CLASSROOM;
import static org.keywork.transition.TransitionRules.CHANGE_KEPT_APART;
import static org.keywork.transition.TransitionRules.COINCIDENCE_WINDOW;
import static org.keywork.transition.TransitionRules.FIRST_TERM_SHARED;
import static org.keywork.transition.TransitionRules.SUPPORT_PLANNED_AHEAD;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Verdict;

class TransitionRulesTest {

  @Test
  void nothing_is_found_where_nothing_is_wrong() {
    List<Rule<?>> rules = new ArrayList<>(TransitionRules.all());
    rules.addAll(ExitRules.all());

    assertThat(TransitionRules.all()).hasSize(3);
    assertThat(ExitRules.all()).hasSize(2);
    assertThat(RuleBook.edition("2026-11", rules).check(aCaseFile(), BASIS).findings())
        .isEmpty();
  }

  @Test
  void support_planned_late_is_told_with_both_days() {
    CaseFile file = moving(toSchool().withSupportPlannedOn(SCHOOL_START.plusDays(1)));

    Held found = Held.against(file, SUPPORT_PLANNED_AHEAD);

    assertThat(found.missedAt()).containsExactly("/transitions/0/supportPlannedOn");
    assertThat(found.messages())
        .containsExactly("Support for the move of 2026-09-03 (early years to school) was not"
            + " planned by that day; the plan is of 2026-09-04.");
  }

  @Test
  void support_that_is_not_recorded_is_asked_for_at_each_move() {
    CaseFile file = aCaseFile().withTransitions(toSchool(), aMove(NEW_CLASSROOM));

    assertThat(Held.against(file, SUPPORT_PLANNED_AHEAD).questions())
        .containsExactly(
            "/transitions/0/supportPlannedOn: when the support for the move was planned",
            "/transitions/1/supportPlannedOn: when the support for the move was planned");
  }

  @Test
  void only_a_diagnosis_and_the_end_of_active_treatment_come_unannounced() {
    assertThat(Arrays.stream(TransitionKind.values()).filter(kind -> !kind.canBeKnownAhead()))
        .containsExactly(DIAGNOSIS, END_OF_ACTIVE_TREATMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-02, MET",
    "2026-08-03, NOT_MET",
    "2026-09-03, NOT_MET",
    "2026-10-03, NOT_MET",
    "2026-10-04, MET"
  })
  void a_change_within_a_month_of_the_move_falls_together_with_it(
      LocalDate begins, Verdict.Kind expected) {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"),
        keyWorker(TEACHER, begins + "/.."));

    assertThat(Held.against(file, CHANGE_KEPT_APART).verdict()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-28, MET", "2024-02-29, NOT_MET", "2024-04-30, NOT_MET", "2024-05-01, MET"})
  void the_window_keeps_to_the_ends_of_months(LocalDate begins, Verdict.Kind expected) {
    CaseFile file = moving(
            toSchool().withOn(LocalDate.of(2024, 3, 31)),
            keyWorker(KEY_WORKER, "2023-01-09/.."),
            keyWorker(TEACHER, begins + "/.."))
        .withOpenedOn(LocalDate.of(2023, 1, 9));

    assertThat(Held.against(file, LocalDate.of(2024, 6, 1), CHANGE_KEPT_APART).verdict())
        .isEqualTo(expected);
  }

  @Test
  void a_warning_is_over_once_move_and_change_are_long_past() {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-09-02"),
        keyWorker(TEACHER, "2026-09-05/.."));
    CaseFile termKnown =
        file.withTransitions(toSchool().withFirstTermEndsOn(LocalDate.of(2026, 12, 18)));

    assertThat(Held.against(file, LocalDate.of(2027, 9, 5), CHANGE_KEPT_APART).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, LocalDate.of(2027, 9, 6), CHANGE_KEPT_APART).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            Held.against(termKnown, LocalDate.of(2027, 9, 6), CHANGE_KEPT_APART).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_first_term_that_was_not_shared_is_over_a_year_after_its_end() {
    CaseFile file = moving(
        toSchool().withFirstTermEndsOn(LocalDate.of(2026, 12, 18)),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-17"),
        keyWorker(TEACHER, "2026-09-02/.."));

    assertThat(Held.against(file, LocalDate.of(2027, 12, 18), FIRST_TERM_SHARED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, LocalDate.of(2027, 12, 19), FIRST_TERM_SHARED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void the_end_of_a_term_is_asked_for_a_year_after_its_start_and_not_at_a_much_later_change() {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2029-06-01"),
        keyWorker(TEACHER, "2029-05-01/.."));
    CaseFile died = file.withFamily(
        file.family().withChildren(Families.aChild().withDiedOn(SCHOOL_START.plusDays(1))));

    assertThat(Held.against(file, SCHOOL_START.plusYears(1), FIRST_TERM_SHARED).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, SCHOOL_START.plusYears(1).plusDays(1), FIRST_TERM_SHARED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(died, SCHOOL_START.plusDays(1), FIRST_TERM_SHARED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void only_the_first_term_of_a_school_is_shared_and_only_on_the_active_list() {
    CaseFile school = moving(
        toSchool().withFirstTermEndsOn(LocalDate.of(2026, 12, 18)),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-17"),
        keyWorker(TEACHER, "2026-09-02/.."));
    Transition classroom = aMove(NEW_CLASSROOM).withFirstTermEndsOn(LocalDate.of(2026, 12, 18));

    assertThat(Held.against(school.withTransitions(toSchool(), classroom), FIRST_TERM_SHARED)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(school.withClosedOn(TODAY), FIRST_TERM_SHARED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_move_without_support_is_over_a_year_later() {
    CaseFile late = moving(toSchool().withSupportPlannedOn(SCHOOL_START.plusDays(1)));

    assertThat(
            Held.against(late, SCHOOL_START.plusYears(1), SUPPORT_PLANNED_AHEAD).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(late, SCHOOL_START.plusYears(1).plusDays(1), SUPPORT_PLANNED_AHEAD)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_move_to_come_is_looked_at_however_far_ahead() {
    Transition move = toSchool().withOn(TODAY.plusYears(3)).withSupportPlannedOn(TODAY);

    assertThat(Held.against(moving(move), SUPPORT_PLANNED_AHEAD).verdict()).isEqualTo(MET);
  }

  @Test
  void until_the_day_of_the_move_no_plan_is_due() {
    Transition move = toSchool().withOn(TODAY.minusDays(1));
    Transition ahead = move.withSupportPlannedOn(TODAY.minusDays(2));
    Transition onTheDay = move.withSupportPlannedOn(TODAY.minusDays(1));
    Transition late = move.withSupportPlannedOn(TODAY);

    assertThat(before(move)).isEqualTo(NOT_APPLICABLE);
    assertThat(before(ahead)).isEqualTo(MET);
    assertThat(before(onTheDay)).isEqualTo(NOT_APPLICABLE);
    assertThat(before(late)).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(moving(move), SUPPORT_PLANNED_AHEAD).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(moving(onTheDay), SUPPORT_PLANNED_AHEAD).verdict()).isEqualTo(MET);
    assertThat(Held.against(moving(late), SUPPORT_PLANNED_AHEAD).verdict()).isEqualTo(NOT_MET);
  }

  private static Verdict.Kind before(Transition move) {
    return Held.against(moving(move), move.on().minusDays(1), SUPPORT_PLANNED_AHEAD)
        .verdict();
  }

  @Test
  void support_is_left_alone_once_the_family_is_off_the_list_or_where_it_was_not_yet_on_it() {
    Transition late = toSchool().withSupportPlannedOn(SCHOOL_START.plusDays(1));
    Transition before = late.withOn(OPENED.minusDays(1));
    CaseFile closed = moving(late).withClosedOn(TODAY);

    assertThat(Held.against(closed, TODAY.minusDays(1), SUPPORT_PLANNED_AHEAD).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(closed, SUPPORT_PLANNED_AHEAD).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(moving(before), SUPPORT_PLANNED_AHEAD).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_overlap_softens_the_change_but_the_warning_stays() {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"),
        keyWorker(TEACHER, "2026-09-03/.."));

    Held found = Held.against(file, CHANGE_KEPT_APART);

    assertThat(found.missedAt()).containsExactly("/assignments/1");
    assertThat(found.messages())
        .containsExactly("The key worker changes on 2026-09-03, close to the move of 2026-09-03"
            + " (early years to school), with 107 days of overlap and both of them there on"
            + " the day of the move, and so is softened.");
    assertThat(found.report().findings().get(0).facts().value("overlapDays")).isEqualTo(107);
  }

  @Test
  void a_softened_change_is_warned_of_until_the_one_who_goes_has_gone() {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"),
        keyWorker(TEACHER, "2026-09-03/.."));

    assertThat(Held.against(file, LocalDate.of(2026, 12, 18), CHANGE_KEPT_APART).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, LocalDate.of(2026, 12, 19), CHANGE_KEPT_APART).verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_family_that_turned_key_working_down_is_left_alone_with_the_move_and_the_change() {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-09-02"),
        keyWorker(TEACHER, "2026-09-03/.."));
    CaseFile declined = decided(file, decision(TODAY, false));
    CaseFile later = decided(file, decision(TODAY.plusDays(1), false));

    assertThat(Held.against(declined, SUPPORT_PLANNED_AHEAD).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(declined, CHANGE_KEPT_APART).verdict()).isNotEqualTo(NOT_MET);
    assertThat(Held.against(later, SUPPORT_PLANNED_AHEAD).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(later, CHANGE_KEPT_APART).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void with_the_move_of_a_child_who_has_died_nothing_falls_together() {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"),
        keyWorker(TEACHER, "2026-09-03/.."));
    CaseFile died =
        file.withFamily(file.family().withChildren(Families.aChild().withDiedOn(TODAY)));

    assertThat(Held.against(died, TODAY.minusDays(1), CHANGE_KEPT_APART).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(died, CHANGE_KEPT_APART).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(died.coincidences(BASIS)).isEmpty();
  }

  @Test
  void an_end_in_the_first_term_without_any_overlap_is_for_other_rules() {
    CaseFile file = moving(
        toSchool().withFirstTermEndsOn(LocalDate.of(2026, 12, 18)),
        keyWorker(KEY_WORKER, "2026-03-02/2026-11-06"),
        keyWorker(TEACHER, "2026-11-07/.."));

    assertThat(Held.against(file, FIRST_TERM_SHARED).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, HANDOVER_OVERLAPS).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void of_the_days_of_a_change_the_nearest_to_the_move_is_told() {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-09-05"),
        keyWorker(TEACHER, "2026-08-20/.."));

    assertThat(Held.against(file, LocalDate.of(2026, 9, 5), CHANGE_KEPT_APART).messages())
        .singleElement()
        .asString()
        .startsWith("The key worker changes on 2026-09-05,");
  }

  @Test
  void who_goes_near_a_move_with_nobody_following_is_warned_of_too() {
    CaseFile file = moving(toSchool(), keyWorker(KEY_WORKER, "2026-03-02/2026-08-31"));

    Held found = Held.against(file, CHANGE_KEPT_APART);

    assertThat(found.missedAt()).containsExactly("/assignments/0");
    assertThat(found.messages())
        .containsExactly("The key worker changes on 2026-08-31, close to the move of 2026-09-03"
            + " (early years to school), with 0 days of overlap and neither of them there on"
            + " the day of the move, and so is not softened.");
  }

  @Test
  void every_change_is_held_against_every_move() {
    CaseFile file = moving(
            toSchool(),
            keyWorker(KEY_WORKER, "2026-03-02/2026-06-30"),
            keyWorker(TEACHER, "2026-07-01/2026-08-31"),
            keyWorker(KEY_WORKER, "2026-09-01/.."))
        .withTransitions(
            toSchool(),
            aMove(NEW_CLASSROOM),
            aMove(NEW_CLASSROOM).withOn(LocalDate.of(2026, 6, 1)));

    assertThat(Held.against(file, CHANGE_KEPT_APART).missedAt())
        .containsExactly("/assignments/1", "/assignments/2", "/assignments/2");
  }

  @Test
  void a_service_may_set_another_window() {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"),
        keyWorker(TEACHER, "2026-09-10/.."));
    LocalPolicy shorter = LocalPolicy.named("ours").with(COINCIDENCE_WINDOW, Period.ofDays(6));

    assertThat(Held.against(file, new Basis(TODAY, shorter), CHANGE_KEPT_APART).verdict())
        .isEqualTo(MET);
    assertThat(CHANGE_KEPT_APART.sentence())
        .isEqualTo("A change of key worker stays more than 1 month away from a child's move.");
  }

  @Test
  void changes_are_left_alone_once_the_family_is_off_the_list() {
    CaseFile file = moving(
            toSchool(),
            keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"),
            keyWorker(TEACHER, "2026-09-03/.."))
        .withClosedOn(TODAY);

    assertThat(Held.against(file, TODAY.minusDays(1), CHANGE_KEPT_APART).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, TODAY, CHANGE_KEPT_APART).verdict()).isEqualTo(NOT_APPLICABLE);
  }
}
