package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.KeyWorkers.anAbsence;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

/** Who is not there on a day, and when somebody is away for long. */
class AbsenceTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

  private static Basis from(Period longTerm, LocalDate asOf) {
    return new Basis(asOf, LocalPolicy.named("ours").with(Absence.LONG_TERM_FROM, longTerm));
  }

  private static Absence sick(LocalDate first, LocalDate last) {
    return anAbsence(AbsenceKind.SICKNESS, DateSpan.of(first, last));
  }

  @Test
  void an_absence_is_long_term_if_it_lasts_as_long_as_the_service_has_set() {
    Basis fourWeeks = from(Period.ofWeeks(4), FIRST);
    assertThat(sick(FIRST, FIRST.plusDays(26)).isLongTerm(fourWeeks)).contains(false);
    assertThat(sick(FIRST, FIRST.plusDays(27)).isLongTerm(fourWeeks)).contains(true);
    assertThat(sick(FIRST, FIRST.plusDays(28)).isLongTerm(fourWeeks)).contains(true);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 2026-10-28, false",
    "2026-09-30, 2026-10-29, true",
    "2026-01-31, 2026-02-26, false",
    "2026-01-31, 2026-02-27, true",
    "2028-01-31, 2028-02-27, false",
    "2028-01-31, 2028-02-28, true",
    "2028-02-29, 2028-03-27, false",
    "2028-02-29, 2028-03-28, true",
  })
  void a_month_is_a_month_whatever_its_days(LocalDate first, LocalDate last, boolean expected) {
    assertThat(sick(first, last).isLongTerm(from(Period.ofMonths(1), first))).contains(expected);
  }

  @Test
  void an_absence_without_a_last_day_is_long_term_from_the_day_on_which_it_has_lasted_so_long() {
    Absence open = anAbsence(AbsenceKind.SICKNESS, DateSpan.startingOn(FIRST));
    assertThat(open.isLongTerm(from(Period.ofWeeks(4), FIRST.plusDays(26)))).isEmpty();
    assertThat(open.isLongTerm(from(Period.ofWeeks(4), FIRST.plusDays(27)))).contains(true);
  }

  @ParameterizedTest
  @EnumSource(names = {"LONG_TERM_LEAVE", "LEAVING_THE_ROLE"})
  void some_absences_are_long_term_by_what_they_are(AbsenceKind kind) {
    Absence aDay = anAbsence(kind, DateSpan.of(FIRST, FIRST));
    assertThat(aDay.isLongTerm(BASIS)).contains(true);
    assertThat(aDay.isLongTerm(from(Period.ofWeeks(4), FIRST))).contains(true);
  }

  @Test
  void where_the_service_has_set_nothing_only_short_leave_is_taken_at_its_word() {
    DateSpan twoMonths = DateSpan.of(FIRST, FIRST.plusMonths(2));
    assertThat(anAbsence(AbsenceKind.SHORT_TERM_LEAVE, twoMonths).isLongTerm(BASIS))
        .contains(false);
    assertThat(anAbsence(AbsenceKind.SICKNESS, twoMonths).isLongTerm(BASIS)).isEmpty();
    assertThat(anAbsence(AbsenceKind.SHORT_TERM_LEAVE, twoMonths)
            .isLongTerm(from(Period.ofWeeks(4), FIRST)))
        .contains(true);
  }

  @Test
  void a_key_worker_is_away_from_the_first_to_the_last_day() {
    KeyWorker keyWorker = KeyWorkers.aDesignatedOne();
    assertThat(keyWorker.absencesOn(LocalDate.of(2026, 8, 2))).isEmpty();
    assertThat(keyWorker.absencesOn(LocalDate.of(2026, 8, 3)))
        .containsExactly(KeyWorkers.aHoliday());
    assertThat(keyWorker.absencesOn(LocalDate.of(2026, 8, 16)))
        .containsExactly(KeyWorkers.aHoliday());
    assertThat(keyWorker.absencesOn(LocalDate.of(2026, 8, 17))).isEmpty();
  }
}
