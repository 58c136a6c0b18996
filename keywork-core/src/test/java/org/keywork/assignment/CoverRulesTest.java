package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.CoverRules.COVER_IS_THERE;
import static org.keywork.assignment.CoverRules.COVER_NAMED;
import static org.keywork.assignment.CoverRules.LONG_ABSENCE_BECOMES_CHANGE;
import static org.keywork.assignment.ToldOfCoverRules.FAMILY_TOLD;
import static org.keywork.fixtures.Absences.aYear;
import static org.keywork.fixtures.Absences.away;
import static org.keywork.fixtures.Absences.untold;
import static org.keywork.fixtures.Absences.with;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.Assignments.withdrawn;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.practitioner.AbsenceKind.HOLIDAY;
import static org.keywork.practitioner.AbsenceKind.LEAVING_THE_ROLE;
import static org.keywork.practitioner.AbsenceKind.LONG_TERM_LEAVE;
import static org.keywork.practitioner.AbsenceKind.SHORT_TERM_LEAVE;
import static org.keywork.practitioner.AbsenceKind.SICKNESS;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.team.CoverAccessRules;
import org.keywork.transition.AbsenceAndMoveRules;

/** Families whose key worker is away: who covers, what the family is told, and when it is a change. */
class CoverRulesTest {

  private static final String NOVEMBER = "2026-11-09/2026-11-29";
  private static final LocalPolicy FOUR_WEEKS =
      LocalPolicy.named("ours").with(Absence.LONG_TERM_FROM, Period.ofWeeks(4));
  private static final LocalPolicy LONG_ONLY =
      FOUR_WEEKS.with(CoverReading.READING, CoverReading.LONG_TERM_ONLY);

  private static Verdict.Kind verdict(Rule<?> rule, CaseFile file) {
    return Held.against(file, rule).verdict();
  }

  private static Verdict.Kind verdict(Rule<?> rule, CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, rule).verdict();
  }

  /** R308, R311, R313: the holiday is covered, the illness is not, and the long leave is a change. */
  @Test
  void of_a_year_with_three_absences_the_days_of_illness_are_found_and_nothing_else() {
    Held held = Held.against(
        aYear(),
        COVER_NAMED,
        FAMILY_TOLD,
        COVER_IS_THERE,
        LONG_ABSENCE_BECOMES_CHANGE,
        CoverAccessRules.COVER_MAY_KNOW,
        AbsenceAndMoveRules.LEAVE_KEPT_APART);

    assertThat(held.missedAt()).containsExactly("/absences/1");
    assertThat(held.messages())
        .containsExactly("While the key worker kw-1 was on leave nobody covered on 3 days from"
            + " 2026-09-14 to 2026-09-16.");
    assertThat(held.askedAt()).isEmpty();
  }

  @Test
  void before_somebody_follows_the_long_leave_of_that_year_lacks_a_successor() {
    LocalDate before = LocalDate.of(2026, 11, 1);

    assertThat(verdict(LONG_ABSENCE_BECOMES_CHANGE, aYear(), before)).isEqualTo(NOT_MET);
    assertThat(verdict(LONG_ABSENCE_BECOMES_CHANGE, aYear(), before.plusDays(1)))
        .isEqualTo(MET);
    assertThat(Held.against(aYear(), before, LONG_ABSENCE_BECOMES_CHANGE).messages())
        .containsExactly("The key worker kw-1 has been away since 2026-10-05 and is for long;"
            + " therapist covers, and nobody follows as key worker.");
  }

  @Test
  void the_first_day_that_nobody_covers_is_told_on_that_day() {
    CaseFile file = with(away(HOLIDAY, NOVEMBER), cover(TEACHER, "2026-11-09/2026-11-21"));

    assertThat(verdict(COVER_NAMED, file, TODAY.minusDays(1))).isEqualTo(MET);
    assertThat(verdict(COVER_NAMED, file)).isEqualTo(NOT_MET);
    assertThat(Held.against(file, COVER_NAMED).messages().get(0)).contains("1 day from 2026-11-22");
    assertThat(Held.against(file, LocalDate.of(2026, 12, 10), COVER_NAMED)
            .messages()
            .get(0))
        .contains("8 days from 2026-11-22 to 2026-11-29");
  }

  @Test
  void uncovered_days_are_looked_at_for_a_year() {
    CaseFile file = with(away(SICKNESS, "2026-03-10/2026-03-12"));
    LocalDate last = LocalDate.of(2027, 3, 12);

    assertThat(verdict(COVER_NAMED, file, last)).isEqualTo(NOT_MET);
    assertThat(verdict(COVER_NAMED, file, last.plusDays(1))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void of_a_long_absence_the_uncovered_days_may_be_over_long_before_it_is() {
    CaseFile file = with(away(SICKNESS, "2026-03-10/.."), cover(TEACHER, "2026-03-13/.."));
    LocalDate last = LocalDate.of(2027, 3, 12);

    assertThat(verdict(COVER_NAMED, file, last)).isEqualTo(NOT_MET);
    assertThat(verdict(COVER_NAMED, file, last.plusDays(1))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void two_key_workers_away_on_the_same_days_are_found_once() {
    CaseFile file = with(away(HOLIDAY, NOVEMBER), keyWorker(TEACHER, "2026-06-01/.."))
        .withAbsences(away(HOLIDAY, NOVEMBER), away(TEACHER, SICKNESS, NOVEMBER));

    assertThat(Held.against(file, COVER_NAMED).missedAt()).containsExactly("/absences/0");
  }

  @Test
  void absences_of_several_spans_are_each_found() {
    CaseFile file = with(away(HOLIDAY, NOVEMBER))
        .withAbsences(away(HOLIDAY, NOVEMBER), away(SICKNESS, "2026-05-04/2026-05-05"));

    assertThat(Held.against(file, COVER_NAMED).missedAt())
        .containsExactly("/absences/0", "/absences/1");
  }

  @Test
  void whoever_wants_nobody_misses_nobody() {
    CaseFile file = with(away(HOLIDAY, NOVEMBER), cover(KEY_WORKER, NOVEMBER));

    assertThat(verdict(COVER_IS_THERE, withdrawn(file, TODAY))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(COVER_NAMED, with(away(HOLIDAY, NOVEMBER)).withClosedOn(TODAY)))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void where_only_long_leave_calls_for_cover_its_length_decides() {
    LocalDate fourth = LocalDate.of(2026, 11, 29);
    CaseFile long4 = with(untold(SICKNESS, "2026-11-02/.."));

    assertThat(Held.against(long4, new Basis(fourth, LONG_ONLY), COVER_NAMED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(long4, new Basis(fourth.minusDays(1), LONG_ONLY), COVER_NAMED)
            .verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(long4, new Basis(fourth.minusDays(1), LONG_ONLY), FAMILY_TOLD)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(
                with(away(HOLIDAY, "2026-11-02/2026-11-28")),
                new Basis(fourth, LONG_ONLY),
                COVER_NAMED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(long4, new Basis(fourth, LONG_ONLY), COVER_NAMED).questions())
        .isEmpty();
  }

  @Test
  void an_absence_is_a_change_from_the_day_on_which_it_is_long() {
    CaseFile ill = with(away(SICKNESS, "2026-10-26/.."), cover(TEACHER, "2026-10-26/.."));

    assertThat(becomesChange(ill, FOUR_WEEKS, TODAY)).isEqualTo(NOT_MET);
    assertThat(becomesChange(ill, FOUR_WEEKS, TODAY.minusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(becomesChange(ill, BASIS.policy(), TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  private static Verdict.Kind becomesChange(CaseFile file, LocalPolicy policy, LocalDate asOf) {
    return Held.against(file, new Basis(asOf, policy), LONG_ABSENCE_BECOMES_CHANGE)
        .verdict();
  }

  @Test
  void once_the_key_worker_is_back_nobody_has_to_follow() {
    CaseFile back =
        with(away(LONG_TERM_LEAVE, "2026-10-05/2026-11-21"), cover(TEACHER, "2026-10-05/.."));

    assertThat(verdict(LONG_ABSENCE_BECOMES_CHANGE, back)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(LONG_ABSENCE_BECOMES_CHANGE, back, TODAY.minusDays(1))).isEqualTo(NOT_MET);
  }

  @Test
  void a_successor_who_was_found_follows() {
    EndOfAssignment named = EndOfAssignment.builder().successor(TEACHER).build();
    CaseFile gone = with(away(LEAVING_THE_ROLE, "2026-10-05/.."));

    assertThat(followed(gone, named)).isEqualTo(MET);
    assertThat(followed(gone, named.withSuccessorFoundOn(TODAY))).isEqualTo(MET);
    assertThat(followed(gone, named.withSuccessorFoundOn(TODAY.plusDays(1)))).isEqualTo(NOT_MET);
    assertThat(followed(gone, EndOfAssignment.builder().build())).isEqualTo(NOT_MET);
  }

  private static Verdict.Kind followed(CaseFile file, EndOfAssignment ending) {
    return verdict(
        LONG_ABSENCE_BECOMES_CHANGE,
        file.withAssignments(anAssignment().withEnding(ending), cover(TEACHER, "2026-10-05/..")));
  }

  @Test
  void another_key_worker_who_is_away_as_well_does_not_follow() {
    CaseFile file = with(
            away(LONG_TERM_LEAVE, "2026-10-05/.."),
            keyWorker(TEACHER, "2026-06-01/.."),
            cover(THERAPIST, "2026-10-05/.."))
        .withAbsences(away(LONG_TERM_LEAVE, "2026-10-05/.."), away(TEACHER, HOLIDAY, NOVEMBER));

    assertThat(verdict(LONG_ABSENCE_BECOMES_CHANGE, file)).isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @EnumSource(
      value = AbsenceKind.class,
      names = {"HOLIDAY", "SHORT_TERM_LEAVE", "LONG_TERM_LEAVE", "LEAVING_THE_ROLE"})
  void of_leave_that_is_known_ahead_the_family_is_told_by_its_first_day(AbsenceKind kind) {
    AbsenceFromFamily leave = away(kind, NOVEMBER);
    LocalDate first = leave.during().firstDay();

    assertThat(told(leave)).isEqualTo(MET);
    assertThat(told(leave.withFamilyToldOn(first.plusDays(1)))).isEqualTo(NOT_MET);
    assertThat(told(leave.withCoverNamedOn(first.plusDays(1)))).isEqualTo(NOT_MET);
    assertThat(told(
            untold(SICKNESS, NOVEMBER).withFamilyToldOn(first.plusDays(1)).withCoverNamedOn(TODAY)))
        .isEqualTo(MET);
  }

  private static Verdict.Kind told(AbsenceFromFamily leave) {
    return verdict(FAMILY_TOLD, with(leave, cover(TEACHER, NOVEMBER)));
  }

  @Test
  void whoever_tells_late_is_told_what_and_when() {
    CaseFile file = with(
        away(SHORT_TERM_LEAVE, NOVEMBER)
            .withFamilyToldOn(LocalDate.of(2026, 11, 12))
            .withCoverNamedOn(LocalDate.of(2026, 11, 13)),
        cover(TEACHER, NOVEMBER));

    assertThat(Held.against(file, FAMILY_TOLD).messages())
        .containsExactly(
            "The leave of the key worker kw-1 began on 2026-11-09, and the family hears how it is"
                + " helped on 2026-11-12 only.",
            "The leave of the key worker kw-1 began on 2026-11-09, and the family hears who covers"
                + " on 2026-11-13 only.");
    assertThat(verdict(FAMILY_TOLD, file, LocalDate.of(2027, 11, 12))).isEqualTo(NOT_MET);
    assertThat(verdict(FAMILY_TOLD, file, LocalDate.of(2027, 11, 14))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void what_is_not_recorded_is_asked_once_and_while_the_leave_lasts() {
    CaseFile file = with(untold(HOLIDAY, NOVEMBER), cover(TEACHER, NOVEMBER));

    assertThat(Held.against(file, FAMILY_TOLD).questions())
        .containsExactly(
            "/absences/0: the days on which the family was told how it is helped and who covers");
    assertThat(verdict(FAMILY_TOLD, file, LocalDate.of(2026, 11, 29))).isEqualTo(CANNOT_TELL);
    assertThat(verdict(FAMILY_TOLD, file, LocalDate.of(2026, 11, 30))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(FAMILY_TOLD, file, LocalDate.of(2026, 11, 8))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void who_covers_is_asked_only_where_somebody_does() {
    CaseFile another = with(untold(HOLIDAY, NOVEMBER), keyWorker(TEACHER, "2026-11-01/.."));

    assertThat(Held.against(another, FAMILY_TOLD).askedAt())
        .containsExactly("/absences/0/familyToldOn");
    assertThat(
            Held.against(with(untold(HOLIDAY, NOVEMBER), cover(KEY_WORKER, NOVEMBER)), FAMILY_TOLD)
                .askedAt())
        .containsExactly("/absences/0/familyToldOn");
  }

  @Test
  void where_nobody_is_named_that_is_found_and_what_the_family_was_told_not_asked() {
    CaseFile file = with(untold(HOLIDAY, NOVEMBER), cover(TEACHER, "2026-11-23/.."));

    assertThat(verdict(COVER_NAMED, file)).isEqualTo(NOT_MET);
    assertThat(verdict(FAMILY_TOLD, file)).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY.plusDays(1), FAMILY_TOLD).askedAt())
        .containsExactly("/absences/0");
  }

  @Test
  void the_assignment_of_whoever_covers_may_say_when_they_were_named() {
    AbsenceFromFamily told = away(HOLIDAY, NOVEMBER).withCoverNamedOn(Optional.empty());
    LocalDate first = told.during().firstDay();

    assertThat(
            verdict(FAMILY_TOLD, with(told, cover(TEACHER, NOVEMBER).withNamedToFamilyOn(first))))
        .isEqualTo(MET);
    assertThat(verdict(
            FAMILY_TOLD,
            with(told, cover(TEACHER, NOVEMBER).withNamedToFamilyOn(first.plusDays(1)))))
        .isEqualTo(NOT_MET);
    assertThat(verdict(
            FAMILY_TOLD,
            with(
                told,
                cover(TEACHER, NOVEMBER),
                cover(THERAPIST, "2026-04-01/2026-04-02").withNamedToFamilyOn(first))))
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void whoever_is_named_and_away_is_found_once_and_no_day_twice() {
    CaseFile file = with(
            away(HOLIDAY, NOVEMBER),
            cover(TEACHER, "2026-11-09/2026-11-20"),
            cover(THERAPIST, "2026-11-18/2026-11-20"))
        .withAbsences(
            away(HOLIDAY, NOVEMBER),
            away(TEACHER, SICKNESS, "2026-11-18/2026-11-20"),
            away(THERAPIST, SICKNESS, "2026-11-18/2026-11-20"));
    Held held = Held.against(file, COVER_NAMED, COVER_IS_THERE);

    assertThat(held.missedAt()).containsExactlyInAnyOrder("/absences/0", "/assignments/1");
    assertThat(held.messages())
        .containsExactlyInAnyOrder(
            "While the key worker kw-1 was on leave nobody covered on 2 days from 2026-11-21 to"
                + " 2026-11-22.",
            "Whoever is named as cover, teacher, is the one away or away as well on 3 days from"
                + " 2026-11-18 to 2026-11-20, and nobody else is there.");
  }

  @Test
  void whoever_is_there_makes_good_that_another_is_away() {
    CaseFile file = with(
            away(HOLIDAY, NOVEMBER), cover(TEACHER, NOVEMBER), cover(THERAPIST, NOVEMBER))
        .withAbsences(away(HOLIDAY, NOVEMBER), away(TEACHER, SICKNESS, NOVEMBER));

    assertThat(verdict(COVER_IS_THERE, file)).isEqualTo(MET);
    assertThat(verdict(COVER_NAMED, file)).isEqualTo(MET);
  }

  @Test
  void cover_that_is_away_is_looked_at_from_that_day_on_and_for_a_year() {
    CaseFile file = with(away(HOLIDAY, NOVEMBER), cover(TEACHER, NOVEMBER))
        .withAbsences(away(HOLIDAY, NOVEMBER), away(TEACHER, SICKNESS, "2026-11-22/2026-11-22"));

    assertThat(verdict(COVER_IS_THERE, file, TODAY.minusDays(1))).isEqualTo(MET);
    assertThat(verdict(COVER_IS_THERE, file)).isEqualTo(NOT_MET);
    assertThat(verdict(COVER_IS_THERE, file, TODAY.plusYears(1))).isEqualTo(NOT_MET);
    assertThat(verdict(COVER_IS_THERE, file, TODAY.plusYears(1).plusDays(1))).isEqualTo(MET);
    assertThat(verdict(COVER_IS_THERE, file, LocalDate.of(2027, 11, 30))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void cover_at_another_time_is_not_looked_at() {
    assertThat(verdict(
            COVER_IS_THERE, with(away(HOLIDAY, NOVEMBER), cover(TEACHER, "2026-05-04/2026-05-08"))))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(COVER_NAMED, aCaseFile())).isEqualTo(NOT_APPLICABLE);
  }
}
