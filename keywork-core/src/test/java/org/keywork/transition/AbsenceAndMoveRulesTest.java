package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Absences.away;
import static org.keywork.fixtures.Assignments.SCHOOL_START;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.practitioner.AbsenceKind.HOLIDAY;
import static org.keywork.practitioner.AbsenceKind.LONG_TERM_LEAVE;
import static org.keywork.practitioner.AbsenceKind.SICKNESS;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.AbsenceAndMoveRules.LEAVE_KEPT_APART;
import static org.keywork.transition.TransitionKind.EARLY_YEARS_TO_SCHOOL;
import static org.keywork.transition.TransitionKind.NEW_CLASSROOM;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.AbsenceFromFamily;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

/** When the leave of a key worker falls together with a child's move. School begins on 3 September. */
class AbsenceAndMoveRulesTest {

  private static final CaseFile MOVING = aCaseFile().withTransitions(aMove(EARLY_YEARS_TO_SCHOOL));

  private static Verdict.Kind verdict(AbsenceFromFamily leave, Basis basis) {
    return Held.against(MOVING.withAbsences(leave), basis, LEAVE_KEPT_APART).verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "HOLIDAY, 2026-08-01/2026-09-02, MET",
    "HOLIDAY, 2026-08-01/2026-09-03, NOT_MET",
    "HOLIDAY, 2026-09-03/2026-09-03, NOT_MET",
    "HOLIDAY, 2026-09-04/2026-09-10, MET",
    "SICKNESS, 2026-09-01/.., NOT_MET",
    "LONG_TERM_LEAVE, 2026-04-01/2026-08-02, MET",
    "LONG_TERM_LEAVE, 2026-04-01/2026-08-03, NOT_MET",
    "LONG_TERM_LEAVE, 2026-10-03/.., NOT_MET",
    "LONG_TERM_LEAVE, 2026-10-04/.., MET"
  })
  void short_leave_counts_on_the_day_and_long_leave_a_month_before_and_after(
      AbsenceKind kind, String days, Verdict.Kind expected) {
    assertThat(verdict(away(kind, days), BASIS)).isEqualTo(expected);
  }

  @Test
  void window_and_length_are_set_by_the_service() {
    AbsenceFromFamily ill = away(SICKNESS, "2026-09-10/2026-10-07");
    Basis fourWeeks =
        new Basis(TODAY, BASIS.policy().with(Absence.LONG_TERM_FROM, Period.ofWeeks(4)));
    Basis aWeek = new Basis(
        TODAY, fourWeeks.policy().with(TransitionRules.COINCIDENCE_WINDOW, Period.ofDays(7)));

    assertThat(verdict(ill, BASIS)).isEqualTo(MET);
    assertThat(verdict(ill, fourWeeks)).isEqualTo(NOT_MET);
    assertThat(verdict(ill, aWeek)).isEqualTo(NOT_MET);
    assertThat(verdict(away(SICKNESS, "2026-09-11/2026-10-08"), aWeek)).isEqualTo(MET);
  }

  @Test
  void each_move_is_found_and_what_it_is_is_told() {
    CaseFile file = MOVING
        .withTransitions(
            aMove(EARLY_YEARS_TO_SCHOOL), aMove(NEW_CLASSROOM).withOn(LocalDate.of(2026, 12, 7)))
        .withAbsences(
            away(HOLIDAY, "2026-09-01/2026-09-04"), away(LONG_TERM_LEAVE, "2026-12-24/.."));
    Held held = Held.against(file, LEAVE_KEPT_APART);

    assertThat(held.missedAt()).containsExactly("/absences/0", "/absences/1");
    assertThat(held.messages())
        .containsExactly(
            "The key worker kw-1 is away from 2026-09-01 on, at the time of the move of 2026-09-03"
                + " (early years to school).",
            "The key worker kw-1 is away from 2026-12-24 on, at the time of the move of 2026-12-07"
                + " (new classroom).");
  }

  @Test
  void who_came_shortly_before_the_leave_has_followed_too() {
    CaseFile file = MOVING.withAbsences(away(LONG_TERM_LEAVE, "2026-05-04/2026-12-18"));
    CaseFile followed =
        file.withAssignments(anAssignment(), keyWorker(THERAPIST, "2026-04-27/2026-12-31"));

    assertThat(Held.against(file, LEAVE_KEPT_APART).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(followed, LEAVE_KEPT_APART).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_illness_in_pieces_falls_together_once_and_with_its_whole_length() {
    Basis fourWeeks =
        new Basis(TODAY, BASIS.policy().with(Absence.LONG_TERM_FROM, Period.ofWeeks(4)));
    CaseFile file = MOVING.withAbsences(
        away(SICKNESS, "2026-09-10/2026-09-23"), away(SICKNESS, "2026-09-24/2026-10-07"));

    assertThat(Held.against(file, fourWeeks, LEAVE_KEPT_APART).missedAt())
        .containsExactly("/absences/0");
  }

  @Test
  void where_another_follows_the_change_is_warned_of_and_not_the_leave() {
    CaseFile followed = MOVING
        .withAbsences(away(LONG_TERM_LEAVE, "2026-09-01/.."))
        .withAssignments(anAssignment(), keyWorker(TEACHER, "2026-09-07/.."));
    Held held = Held.against(followed, TransitionRules.CHANGE_KEPT_APART, LEAVE_KEPT_APART);

    assertThat(held.missedAt()).containsExactly("/assignments/1");
    assertThat(Held.against(
                followed.withAssignments(anAssignment(), cover(TEACHER, "2026-09-07/..")),
                TransitionRules.CHANGE_KEPT_APART,
                LEAVE_KEPT_APART)
            .missedAt())
        .containsExactly("/absences/0");
  }

  @Test
  void a_successor_of_another_time_does_not_count() {
    CaseFile later = MOVING
        .withAbsences(away(HOLIDAY, "2026-09-01/2026-09-06"))
        .withAssignments(anAssignment(), keyWorker(TEACHER, "2026-09-07/.."));

    assertThat(Held.against(later, LEAVE_KEPT_APART).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void only_the_leave_of_who_is_key_worker_on_the_day_of_the_move_counts() {
    CaseFile teachers = MOVING.withAbsences(away(TEACHER, HOLIDAY, "2026-09-01/2026-09-06"));
    CaseFile gone = MOVING
        .withAbsences(away(HOLIDAY, "2026-09-01/2026-09-06"))
        .withAssignments(keyWorker(KEY_WORKER, "2026-03-02/2026-09-02"));

    assertThat(Held.against(teachers, LEAVE_KEPT_APART).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(gone, LEAVE_KEPT_APART).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_move_is_looked_at_ahead_and_for_a_year_while_the_family_is_there() {
    CaseFile file = MOVING.withAbsences(away(HOLIDAY, "2026-09-01/2026-09-06"));

    assertThat(on(file, LocalDate.of(2026, 3, 2))).isEqualTo(NOT_MET);
    assertThat(on(file, SCHOOL_START.plusYears(1))).isEqualTo(NOT_MET);
    assertThat(on(file, SCHOOL_START.plusYears(1).plusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(on(file.withClosedOn(TODAY), TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  private static Verdict.Kind on(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, LEAVE_KEPT_APART).verdict();
  }
}
