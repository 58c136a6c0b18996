package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.HandoverRuleExamples.leadTime;
import static org.keywork.fixtures.Handovers.TO_GO;
import static org.keywork.fixtures.Handovers.anEnding;
import static org.keywork.fixtures.Handovers.tied;
import static org.keywork.fixtures.Handovers.toGo;
import static org.keywork.fixtures.Handovers.toTheTherapy;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.SuccessorRules.SUCCESSOR_FOUND;
import static org.keywork.transition.SuccessorRules.SUCCESSOR_LEAD_TIME;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;

class SuccessorRulesTest {

  private static Verdict.Kind on(LocalDate asOf, CaseFile file) {
    return Held.against(file, asOf, SUCCESSOR_FOUND).verdict();
  }

  private static Verdict.Kind on(LocalDate asOf, Period lead, CaseFile file) {
    LocalPolicy policy = LocalPolicy.named("ours").with(SUCCESSOR_LEAD_TIME, lead);
    return Held.against(file, new Basis(asOf, policy), SUCCESSOR_FOUND).verdict();
  }

  @Test
  void nothing_is_found_where_nobody_stops() {
    assertThat(Held.against(aCaseFile(), SUCCESSOR_FOUND).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  /** The last day is 29 January 2027; a year before is the longest time that can be set. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-02, CANNOT_TELL",
    "2027-01-28, CANNOT_TELL",
    "2027-01-29, NOT_MET",
    "2027-01-30, NOT_APPLICABLE"
  })
  void without_a_length_set_only_the_last_day_is_certainly_late(
      LocalDate asOf, Verdict.Kind expected) {
    assertThat(on(asOf, toGo())).isEqualTo(expected);
    assertThat(on(asOf, toGo(anEnding()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2027-11-22, NOT_APPLICABLE", "2027-11-21, CANNOT_TELL"})
  void an_end_more_than_a_year_ahead_is_early_enough_for_any_service(
      LocalDate last, Verdict.Kind expected) {
    assertThat(on(TODAY, tied(toTheTherapy().withEndsOn(last)))).isEqualTo(expected);
  }

  /** Two months before 29 January 2027 is 29 November 2026. */
  @ParameterizedTest
  @CsvSource({"2026-11-29, NOT_APPLICABLE", "2026-11-30, NOT_MET", "2027-01-29, NOT_MET"})
  void with_a_length_set_the_day_after_it_is_late(LocalDate asOf, Verdict.Kind expected) {
    assertThat(on(asOf, Period.ofMonths(2), toGo())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-29, 2026-12-15, MET",
    "2026-11-30, 2026-12-15, NOT_MET",
    "2026-11-30, 2026-11-29, NOT_APPLICABLE",
    "2026-12-16, 2026-12-15, NOT_MET",
    "2026-12-15, 2026-12-15, NOT_MET"
  })
  void a_successor_is_found_in_time_or_late(
      LocalDate foundOn, LocalDate asOf, Verdict.Kind expected) {
    CaseFile file = toGo(anEnding().withSuccessor(TEACHER).withSuccessorFoundOn(foundOn));

    assertThat(on(asOf, Period.ofMonths(2), file)).isEqualTo(expected);
  }

  @Test
  void a_successor_without_a_day_is_asked_for_it_once_it_matters() {
    CaseFile file = toGo(anEnding().withSuccessor(TEACHER));

    assertThat(on(LocalDate.of(2026, 11, 29), Period.ofMonths(2), file)).isEqualTo(MET);
    assertThat(on(TO_GO, file)).isEqualTo(MET);
    LocalPolicy policy = LocalPolicy.named("ours").with(SUCCESSOR_LEAD_TIME, Period.ofMonths(2));
    assertThat(Held.against(file, new Basis(LocalDate.of(2026, 11, 30), policy), SUCCESSOR_FOUND)
            .questions())
        .containsExactly("/assignments/0/ending/successorFoundOn: when the successor was found");
  }

  @Test
  void what_is_asked_stands_at_the_end_or_in_it() {
    assertThat(Held.against(toGo(), SUCCESSOR_FOUND).askedAt())
        .containsExactly("/assignments/0/ending");
    assertThat(Held.against(toGo(anEnding()), SUCCESSOR_FOUND).askedAt())
        .containsExactly("/assignments/0/ending/successor");
    assertThat(Held.against(
                toGo(keyWorker(TEACHER, "2027-01-30/..")),
                leadTime(Period.ofMonths(3)),
                SUCCESSOR_FOUND)
            .askedAt())
        .containsExactly("/assignments/0/ending");
  }

  /** Who began by the day was found by the day; who begins later may have been found before. */
  @ParameterizedTest
  @CsvSource({"2026-11-29/.., MET", "2026-11-30/.., CANNOT_TELL", "2027-01-30/.., CANNOT_TELL"})
  void somebody_who_is_there_on_the_day_after_follows(String days, Verdict.Kind expected) {
    CaseFile file = toGo(keyWorker(TEACHER, days));

    assertThat(on(LocalDate.of(2026, 12, 15), Period.ofMonths(2), file)).isEqualTo(expected);
    assertThat(on(LocalDate.of(2026, 12, 15), file)).isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({"2027-01-31/..", "2026-10-01/2027-01-29"})
  void who_is_not_there_on_the_day_after_does_not(String days) {
    CaseFile file = toGo(keyWorker(TEACHER, days));

    assertThat(Held.against(file, LocalDate.of(2027, 1, 29), SUCCESSOR_FOUND).missedAt())
        .contains("/assignments/0");
  }

  @Test
  void whoever_stays_on_in_another_assignment_does_not_stop() {
    CaseFile file = toGo(keyWorker(KEY_WORKER, "2027-01-30/.."));

    assertThat(on(TO_GO, file)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void the_end_is_that_of_the_last_assignment() {
    CaseFile file = toGo(keyWorker(KEY_WORKER, "2027-01-30/2027-02-26"));

    assertThat(on(TO_GO, file)).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, LocalDate.of(2027, 2, 26), SUCCESSOR_FOUND).missedAt())
        .containsExactly("/assignments/1");
  }

  @Test
  void where_key_working_ends_as_well_nobody_follows() {
    assertThat(on(TO_GO, toGo().withClosedOn(TO_GO.plusDays(1)))).isEqualTo(NOT_APPLICABLE);
    assertThat(on(TO_GO, toGo().withClosedOn(TO_GO.plusDays(2)))).isEqualTo(NOT_MET);
    assertThat(on(TO_GO, toGo().withExitPlan(exitOn(TO_GO)))).isEqualTo(NOT_APPLICABLE);
    assertThat(on(TO_GO, toGo().withExitPlan(exitOn(TO_GO.plusDays(1))))).isEqualTo(NOT_MET);
    assertThat(on(TODAY, toGo().withClosedOn(TODAY))).isEqualTo(NOT_APPLICABLE);
  }

  private static ExitPlan exitOn(LocalDate day) {
    return ExitPlan.builder().endsOn(day).build();
  }

  @Test
  void who_wants_nobody_needs_no_successor() {
    assertThat(on(TO_GO, decided(toGo(), decision(TO_GO, false)))).isEqualTo(NOT_APPLICABLE);
    assertThat(on(TO_GO, decided(toGo(), decision(TO_GO.plusDays(1), false))))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(on(TO_GO, decided(toGo(), decision(TO_GO.plusDays(2), false)))).isEqualTo(NOT_MET);
  }

  @Test
  void a_tie_of_which_nobody_knows_the_end_is_asked_about_where_it_is_recorded() {
    assertThat(Held.against(tied(toTheTherapy()), SUCCESSOR_FOUND).questions())
        .containsExactly(
            "/assignments/0/ties/0/endsOn: until when the key worker is tied to the family's child");
    CaseFile file = tied(toTheTherapy());
    CaseFile found = file.withAssignments(
        file.assignments().get(0).withEnding(anEnding().withSuccessor(TEACHER)));
    assertThat(on(TODAY, found)).isEqualTo(MET);
  }

  @Test
  void who_stays_after_the_end_of_the_tie_is_asked_whether_it_bound_them() {
    CaseFile file = tied(toTheTherapy().withEndsOn(TODAY.minusDays(1)));

    assertThat(Held.against(file, SUCCESSOR_FOUND).questions())
        .containsExactly("/assignments/0/ending: whether the key worker stays on although the tie"
            + " to the child has ended, or who follows");
    CaseFile found = file.withAssignments(
        file.assignments().get(0).withEnding(anEnding().withSuccessor(TEACHER)));
    assertThat(on(TODAY, found)).isEqualTo(MET);
  }

  @Test
  void the_place_is_the_end_where_something_is_settled_of_it() {
    assertThat(Held.against(toGo(anEnding()), leadTime(Period.ofMonths(3)), SUCCESSOR_FOUND)
            .missedAt())
        .containsExactly("/assignments/0/ending");
    assertThat(
            Held.against(toGo(), leadTime(Period.ofMonths(3)), SUCCESSOR_FOUND).messages())
        .containsExactly("The last day of the key worker kw-1 is 2027-01-29 (last day set), and by"
            + " 2026-10-29 nobody was found to follow.");
    assertThat(Held.against(
                toGo(anEnding().withSuccessor(TEACHER).withSuccessorFoundOn(TODAY)),
                leadTime(Period.ofMonths(3)),
                SUCCESSOR_FOUND)
            .missedAt())
        .containsExactly("/assignments/0/ending/successorFoundOn");
  }

  @Test
  void the_day_by_which_a_successor_is_found_can_be_asked_for() {
    assertThat(SuccessorRules.dueFor(LocalDate.of(2027, 3, 31), BASIS))
        .isEqualTo(LocalDate.of(2027, 3, 30));
    assertThat(SuccessorRules.dueFor(LocalDate.of(2027, 3, 31), leadTime(Period.ofMonths(1))))
        .isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(SuccessorRules.dueFor(LocalDate.of(2028, 3, 31), leadTime(Period.ofMonths(1))))
        .isEqualTo(LocalDate.of(2028, 2, 29));
  }
}
