package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Absences.aYear;
import static org.keywork.fixtures.Absences.away;
import static org.keywork.fixtures.Absences.with;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.practitioner.AbsenceKind.HOLIDAY;
import static org.keywork.practitioner.AbsenceKind.OUT_OF_OFFICE;
import static org.keywork.practitioner.AbsenceKind.SICKNESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.time.DateSpan;

/** Who is there for a family while its key worker is away, day by day. */
class CoverOfAbsenceTest {

  private static final String AUGUST = "2026-08-03/2026-08-16";

  private static CoverOfAbsence first(CaseFile file) {
    return file.assignmentHistory().covers().get(0);
  }

  private static List<String> uncovered(CaseFile file) {
    return first(file).uncovered().stream().map(DateSpan::toString).toList();
  }

  @Test
  void cover_ends_on_its_last_day_and_begins_on_its_first() {
    CaseFile file = with(away(HOLIDAY, AUGUST), cover(TEACHER, "2026-08-05/2026-08-12"));

    assertThat(uncovered(file)).containsExactly("2026-08-03/2026-08-04", "2026-08-13/2026-08-16");
    assertThat(first(file).covered())
        .containsExactly(new Stretch(DateSpan.parse("2026-08-05/2026-08-12"), List.of(TEACHER)));
    assertThat(first(file).forgotten()).isEqualTo(first(file).uncovered());
    assertThat(file.assignmentHistory().uncoveredDays()).isEqualTo(first(file).uncovered());
  }

  @Test
  void a_second_key_worker_covers_and_a_back_up_does_not() {
    assertThat(uncovered(with(away(HOLIDAY, AUGUST), keyWorker(TEACHER, "2026-08-10/.."))))
        .containsExactly("2026-08-03/2026-08-09");
    assertThat(uncovered(with(away(HOLIDAY, AUGUST), backUp(TEACHER, AUGUST))))
        .containsExactly(AUGUST);
  }

  @Test
  void who_covers_and_is_away_covers_nobody_that_day() {
    CaseFile file = with(away(HOLIDAY, AUGUST), cover(TEACHER, AUGUST))
        .withAbsences(
            away(HOLIDAY, AUGUST),
            away(TEACHER, SICKNESS, "2026-08-10/2026-08-11"),
            away(TEACHER, OUT_OF_OFFICE, "2026-08-13/2026-08-13"));

    assertThat(uncovered(file)).containsExactly("2026-08-10/2026-08-11");
    assertThat(first(file).forgotten()).isEmpty();
  }

  @Test
  void the_one_away_covers_nobody_not_even_when_out_of_the_office() {
    assertThat(uncovered(with(away(HOLIDAY, AUGUST), cover(KEY_WORKER, AUGUST))))
        .containsExactly(AUGUST);
    CaseFile out = with(away(OUT_OF_OFFICE, AUGUST));
    assertThat(uncovered(out)).containsExactly(AUGUST);
    assertThat(out.assignmentHistory().uncoveredDays()).isEmpty();
  }

  @Test
  void an_absence_without_a_last_day_has_open_ended_days_while_the_family_stays() {
    CaseFile open = with(away(SICKNESS, "2026-11-02/.."), cover(TEACHER, "2026-11-04/.."));

    assertThat(first(open).days())
        .extracting(each -> each.days().toString())
        .containsExactly("2026-11-02/2026-11-03", "2026-11-04/..");
    assertThat(first(open.withClosedOn(LocalDate.of(2026, 12, 1))).days())
        .extracting(each -> each.days().toString())
        .containsExactly("2026-11-02/2026-11-03", "2026-11-04/2026-11-30");
  }

  @Test
  void only_days_count_on_which_who_is_away_is_the_key_worker() {
    CaseFile file = aCaseFile()
        .withAbsences(away(HOLIDAY, AUGUST))
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/2026-08-05"), keyWorker(KEY_WORKER, "2026-08-15/.."));

    assertThat(uncovered(file)).containsExactly("2026-08-03/2026-08-05", "2026-08-15/2026-08-16");
    assertThat(first(with(away(TEACHER, HOLIDAY, AUGUST))).days()).isEmpty();
    assertThat(first(with(away(HOLIDAY, "2026-02-01/2026-03-01"))).firstDay()).isEmpty();
    assertThat(first(with(away(HOLIDAY, "2026-02-01/2026-03-02"))).firstDay()).contains(OPENED);
  }

  @Test
  void somebody_is_missed_on_a_day_or_is_not() {
    AssignmentHistory history = aYear().assignmentHistory();

    assertThat(history.isCoveredOn(LocalDate.of(2026, 9, 13))).isTrue();
    assertThat(history.isCoveredOn(LocalDate.of(2026, 9, 14))).isFalse();
    assertThat(history.isCoveredOn(LocalDate.of(2026, 9, 16))).isFalse();
    assertThat(history.isCoveredOn(LocalDate.of(2026, 9, 17))).isTrue();
    assertThat(history.thereOn(LocalDate.of(2026, 8, 3))).containsExactly(TEACHER);
    assertThat(history.thereOn(LocalDate.of(2026, 10, 5))).containsExactly(THERAPIST);
    assertThat(history.isAwayOn(KEY_WORKER, LocalDate.of(2026, 8, 16))).isTrue();
    assertThat(history.isAwayOn(KEY_WORKER, LocalDate.of(2026, 8, 17))).isFalse();
  }

  @Test
  void off_the_active_list_nobody_is_missed() {
    AssignmentHistory referred =
        with(away(HOLIDAY, AUGUST)).assignmentHistory().withActive(Optional.empty());

    assertThat(referred.isCoveredOn(LocalDate.of(2026, 8, 3))).isTrue();
    assertThat(referred.uncoveredDays()).isEmpty();
    assertThat(referred.covers().get(0).days()).isEmpty();
  }

  @Test
  void where_nobody_is_away_there_is_nothing_to_cover() {
    assertThat(aCaseFile().assignmentHistory().covers()).isEmpty();
    assertThat(aCaseFile().assignmentHistory().uncoveredDays()).isEmpty();
  }
}
