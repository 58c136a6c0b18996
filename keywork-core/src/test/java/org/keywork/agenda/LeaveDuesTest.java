package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.COVER;
import static org.keywork.agenda.AgendaMatter.COVER_TOLD;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.assignment.CoverRules.COVER_NAMED;
import static org.keywork.assignment.ToldOfCoverRules.FAMILY_TOLD;
import static org.keywork.fixtures.Absences.away;
import static org.keywork.fixtures.Absences.untold;
import static org.keywork.fixtures.Absences.with;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.practitioner.AbsenceKind.HOLIDAY;
import static org.keywork.practitioner.AbsenceKind.OUT_OF_OFFICE;
import static org.keywork.practitioner.AbsenceKind.SICKNESS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;

class LeaveDuesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 12, 21);
  private static final String DAYS = "2026-12-21/2026-12-31";

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  @Test
  void cover_is_found_before_the_leave_begins() {
    CaseFile file = with(away(HOLIDAY, DAYS));

    AgendaItem item = onlyItem(file, COVER, BASIS);
    assertThat(item.lastDay()).isEqualTo(FIRST.minusDays(1));
    assertThat(item.id().value()).isEqualTo("F-0001/absences/kw-1/2026-12-21/cover");
    assertThat(item.at().pointer()).isEqualTo("/absences/0");
    assertThat(Held.against(file, FIRST.minusDays(1), COVER_NAMED).missedAt()).isEmpty();
    assertThat(Held.against(file, FIRST, COVER_NAMED).missedAt()).containsExactly("/absences/0");
  }

  @Test
  void cover_stays_to_be_found_until_the_leave_is_over_and_no_longer() {
    CaseFile file = with(away(HOLIDAY, DAYS));

    assertThat(onlyItem(file, COVER, on(FIRST)).isOverdueOn(FIRST)).isTrue();
    assertThat(items(file, COVER, on(LocalDate.of(2026, 12, 31)))).hasSize(1);
    assertThat(items(file, COVER, on(LocalDate.of(2027, 1, 1)))).isEmpty();
  }

  @Test
  void whoever_covers_some_days_leaves_the_others_to_be_found() {
    CaseFile part = with(away(HOLIDAY, DAYS), cover(TEACHER, "2026-12-21/2026-12-27"));
    CaseFile whole = with(away(HOLIDAY, DAYS), cover(TEACHER, DAYS));

    assertThat(onlyItem(part, COVER, BASIS).lastDay()).isEqualTo(LocalDate.of(2026, 12, 27));
    assertThat(items(whole, COVER, BASIS)).isEmpty();
  }

  @Test
  void an_illness_recorded_in_pieces_calls_for_cover_once_and_for_as_long_as_it_lasts() {
    CaseFile file = aCaseFile()
        .withAbsences(
            away(SICKNESS, "2026-11-10/2026-11-16"), away(SICKNESS, "2026-11-17/2026-12-04"));

    AgendaItem item = onlyItem(file, COVER, BASIS);
    assertThat(item.at().pointer()).isEqualTo("/absences/0");
    assertThat(item.lastDay()).isEqualTo(LocalDate.of(2026, 11, 9));
    assertThat(items(file, COVER, on(LocalDate.of(2026, 12, 5)))).isEmpty();
  }

  @Test
  void being_out_of_the_office_calls_for_nothing() {
    CaseFile file = with(untold(OUT_OF_OFFICE, DAYS));

    assertThat(items(file, COVER, BASIS)).isEmpty();
    assertThat(items(file, COVER_TOLD, BASIS)).isEmpty();
  }

  @Test
  void the_family_is_told_by_the_first_day_and_asked_about_while_it_lasts() {
    CaseFile file = with(untold(HOLIDAY, DAYS), cover(TEACHER, DAYS));

    assertThat(onlyItem(file, COVER_TOLD, BASIS).lastDay()).isEqualTo(FIRST);
    assertThat(Held.against(file, FIRST, FAMILY_TOLD).questions()).hasSize(1);
    assertThat(undated(file, COVER_TOLD, on(FIRST.plusDays(1)))).hasSize(1);
    assertThat(undated(file, COVER_TOLD, on(LocalDate.of(2027, 1, 1)))).isEmpty();
  }

  @Test
  void a_family_that_was_told_is_left_alone() {
    CaseFile file = with(away(HOLIDAY, DAYS), cover(TEACHER, DAYS));

    assertThat(items(file, COVER_TOLD, BASIS)).isEmpty();
    assertThat(undated(file, COVER_TOLD, on(FIRST.plusDays(1)))).isEmpty();
  }

  @Test
  void of_an_illness_nobody_knows_ahead_and_what_is_open_is_asked_today() {
    LocalDate today = BASIS.asOf();
    CaseFile file = with(untold(SICKNESS, today.minusDays(2) + "/.."));
    CaseFile covered = with(
        untold(SICKNESS, today.minusDays(2) + "/.."), cover(TEACHER, today.minusDays(2) + "/.."));

    assertThat(onlyItem(file, COVER, BASIS).isOverdueOn(today)).isTrue();
    assertThat(undated(file, COVER_TOLD, BASIS)).isEmpty();
    assertThat(undated(covered, COVER_TOLD, BASIS)).hasSize(1);
  }
}
