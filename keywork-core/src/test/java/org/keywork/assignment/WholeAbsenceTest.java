package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.CoverRules.COVER_NAMED;
import static org.keywork.assignment.CoverRules.LONG_ABSENCE_BECOMES_CHANGE;
import static org.keywork.assignment.ToldOfCoverRules.FAMILY_TOLD;
import static org.keywork.fixtures.Absences.away;
import static org.keywork.fixtures.Absences.untold;
import static org.keywork.fixtures.Absences.with;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.BEGAN;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.aStep;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.own;
import static org.keywork.practitioner.AbsenceKind.HOLIDAY;
import static org.keywork.practitioner.AbsenceKind.SICKNESS;
import static org.keywork.rule.Verdict.Kind.MET;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.Absence;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;

/** An absence of which the record holds several pieces is one, and is looked at once. */
class WholeAbsenceTest {

  private static final Basis FOUR_WEEKS =
      new Basis(TODAY, LocalPolicy.named("ours").with(Absence.LONG_TERM_FROM, Period.ofWeeks(4)));

  private static CaseFile file(AbsenceFromFamily... absences) {
    return aCaseFile().withAbsences(absences);
  }

  private static AbsenceFromFamily ill(String days) {
    return untold(SICKNESS, days);
  }

  private static String days(int index, AbsenceFromFamily... absences) {
    return file(absences).assignmentHistory().wholeAbsence(index).during().toString();
  }

  @Test
  void an_illness_in_two_pieces_is_found_once_with_all_its_days() {
    Held found =
        Held.against(file(ill("2026-11-02/2026-11-06"), ill("2026-11-07/2026-11-13")), COVER_NAMED);

    assertThat(found.missedAt()).containsExactly("/absences/0");
    assertThat(found.messages())
        .containsExactly("While the key worker kw-1 was on leave nobody covered on 12 days from"
            + " 2026-11-02 to 2026-11-13.");
  }

  @Test
  void whichever_piece_stands_first_the_one_that_begins_first_is_told() {
    Held found = Held.against(
        file(ill("2026-11-12/2026-11-20"), ill("2026-11-02/2026-11-14"), ill("2026-11-21/..")),
        COVER_NAMED);

    assertThat(found.missedAt()).containsExactly("/absences/1");
    assertThat(found.messages().get(0)).contains("on 21 days from 2026-11-02 to 2026-11-22");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-15, NOT_MET", "2026-11-14, NOT_APPLICABLE"})
  void the_length_of_all_pieces_tells_whether_it_is_long(LocalDate last, Verdict.Kind expected) {
    CaseFile file = with(ill("2026-10-19/2026-11-01"), cover(TEACHER, "2026-10-19/.."))
        .withAbsences(ill("2026-10-19/2026-11-01"), ill("2026-11-02/" + last));

    assertThat(Held.against(
                file,
                new Basis(LocalDate.of(2026, 11, 10), FOUR_WEEKS.policy()),
                LONG_ABSENCE_BECOMES_CHANGE)
            .verdict())
        .isEqualTo(expected);
  }

  @Test
  void pieces_that_touch_are_one_and_those_with_a_day_between_are_not() {
    AbsenceFromFamily week = ill("2026-11-02/2026-11-06");

    assertThat(days(0, week, ill("2026-11-07/2026-11-13"))).isEqualTo("2026-11-02/2026-11-13");
    assertThat(days(0, week, ill("2026-11-08/2026-11-13"))).isEqualTo("2026-11-02/2026-11-06");
    assertThat(days(0, week, ill("2026-11-04/2026-11-05"))).isEqualTo("2026-11-02/2026-11-06");
    assertThat(days(0, week, ill("2026-11-13/2026-11-20"), ill("2026-11-07/2026-11-12")))
        .isEqualTo("2026-11-02/2026-11-20");
    assertThat(days(0, week, ill("2026-11-06/.."))).isEqualTo("2026-11-02/..");
  }

  @Test
  void another_person_and_another_kind_are_another_absence() {
    AbsenceFromFamily week = ill("2026-11-02/2026-11-06");

    assertThat(days(0, week, untold(TEACHER, SICKNESS, "2026-11-07/2026-11-13")))
        .isEqualTo("2026-11-02/2026-11-06");
    assertThat(days(0, week, untold(HOLIDAY, "2026-11-07/2026-11-13")))
        .isEqualTo("2026-11-02/2026-11-06");
  }

  @Test
  void only_the_first_piece_is_no_continuation() {
    AssignmentHistory history = file(
            ill("2026-11-07/2026-11-13"),
            ill("2026-11-02/2026-11-06"),
            ill("2026-11-02/2026-11-04"))
        .assignmentHistory();

    assertThat(Stream.of(0, 1, 2).map(history::isContinuedAbsence))
        .containsExactly(true, false, true);
  }

  @Test
  void a_family_told_of_an_illness_once_is_not_asked_again_when_it_goes_on() {
    AbsenceFromFamily first = away(SICKNESS, "2026-11-09/2026-11-16");
    AbsenceFromFamily second = ill("2026-11-17/..");
    CaseFile covered = with(first, cover(TEACHER, "2026-11-09/.."));

    assertThat(Held.against(covered.withAbsences(first, second), FAMILY_TOLD).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(
                covered.withAbsences(ill("2026-11-09/2026-11-16"), away(SICKNESS, "2026-11-17/..")),
                FAMILY_TOLD)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void what_was_told_of_a_holiday_that_grew_says_nothing_of_its_beginning() {
    AbsenceFromFamily first = untold(HOLIDAY, "2026-11-09/2026-11-16");
    CaseFile covered = with(first, cover(TEACHER, "2026-11-09/.."))
        .withAbsences(first, away(HOLIDAY, "2026-11-17/.."));

    assertThat(Held.against(covered, FAMILY_TOLD).askedAt()).containsExactly("/absences/0");
  }

  @Test
  void where_two_are_ill_in_pieces_the_same_days_are_told_once() {
    CaseFile file = aCaseFile()
        .withAssignments(
            CaseFiles.anAssignment(),
            CaseFiles.anAssignment().withPractitioner(TEACHER),
            cover(THERAPIST, "2026-11-02/2026-11-06"))
        .withAbsences(
            ill("2026-11-07/2026-11-13"),
            ill("2026-11-02/2026-11-06"),
            untold(TEACHER, SICKNESS, "2026-11-02/2026-11-13"));

    assertThat(Held.against(file, COVER_NAMED).missedAt()).containsExactly("/absences/1");
  }

  @Test
  void nobody_is_missed_while_the_family_is_its_own_key_worker() {
    CaseFile file = own(aStep())
        .withAssignments(CaseFiles.anAssignment())
        .withAbsences(untold(KEY_WORKER, HOLIDAY, OPENED.plusDays(1) + "/.."));

    assertThat(file.assignmentHistory().uncoveredDays())
        .extracting(Object::toString)
        .containsExactly(OPENED.plusDays(1) + "/" + BEGAN.minusDays(1));
    assertThat(file.assignmentHistory().covers().get(0).uncovered())
        .isEqualTo(file.assignmentHistory().uncoveredDays());
    assertThat(file.assignmentHistory().isCoveredOn(BEGAN)).isTrue();
  }
}
