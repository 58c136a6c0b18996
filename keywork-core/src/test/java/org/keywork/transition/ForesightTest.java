package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.fixtures.Assignments.SCHOOL_START;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Referrals.aReferral;
import static org.keywork.fixtures.Referrals.referred;
import static org.keywork.fixtures.TransitionRuleExamples.bornOn;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.transition.ExitRules.EXIT_PLAN_LEAD_TIME;
import static org.keywork.transition.ForeseenKind.AGE_END;
import static org.keywork.transition.ForeseenKind.KEY_WORKER_GOES;
import static org.keywork.transition.ForeseenKind.KEY_WORKING_ENDS;
import static org.keywork.transition.ForeseenKind.MOVE;
import static org.keywork.transition.ForeseenKind.PHASE_TRANSFER;
import static org.keywork.transition.ForeseenKind.STEP_DOWN;
import static org.keywork.transition.PreparationKind.EHC_AMENDMENT;
import static org.keywork.transition.PreparationKind.EXIT_PLAN;
import static org.keywork.transition.PreparationKind.FAMILY_TOLD;
import static org.keywork.transition.PreparationKind.MOVE_SUPPORT;
import static org.keywork.transition.PreparationKind.OVERLAP;
import static org.keywork.transition.PreparationKind.REPLACEMENT;
import static org.keywork.transition.PreparationKind.SUCCESSOR;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.TieToChild;
import org.keywork.casefile.CaseFile;
import org.keywork.ehc.PhaseTransfer;
import org.keywork.ehc.PhaseTransferKind;
import org.keywork.family.Child;
import org.keywork.family.LifePhase;
import org.keywork.family.MemberId;
import org.keywork.fixtures.EhcProcesses;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.TieKind;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

class ForesightTest {

  private static final LocalPolicy EIGHTEEN = BASIS.policy().with(SUPPORT_ENDS_AT_AGE, 18);
  private static final LocalPolicy A_YEAR_AHEAD =
      EIGHTEEN.with(EXIT_PLAN_LEAD_TIME, Period.ofYears(1));
  private static final LocalDate THERAPY_ENDS = LocalDate.of(2026, 12, 18);

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static ForeseenChange only(ForeseenKind kind, CaseFile file, Basis basis) {
    assertThat(file.foresight(basis).ofKind(kind)).hasSize(1);
    return file.foresight(basis).ofKind(kind).get(0);
  }

  private static Preparation only(PreparationKind kind, ForeseenChange change) {
    assertThat(change.preparations()).filteredOn(each -> each.kind() == kind).hasSize(1);
    return change.preparations().stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static KeyWorkerAssignment tied(TieKind kind, Optional<LocalDate> until) {
    return keyWorker(THERAPIST, "2026-03-02/..")
        .withTies(TieToChild.builder().to(kind).child(CHILD).endsOn(until).build());
  }

  private static CaseFile oneChild(CaseFile file, Child child) {
    return file.withFamily(file.family().withChildren(child));
  }

  private static Child theChild(CaseFile file) {
    return file.family().children().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-03-31, 2027-03-31, 2026-03-31",
    "2010-02-28, 2028-02-28, 2027-02-28",
    "2010-02-01, 2028-02-01, 2027-02-01",
    "2008-02-29, 2026-03-01, 2025-03-01",
    "2012-02-29, 2030-03-01, 2029-03-01",
    "2009-01-01, 2027-01-01, 2026-01-01",
  })
  void the_age_at_which_key_working_ends_is_foreseen_with_the_day_for_its_plan(
      LocalDate born, LocalDate on, LocalDate planBy) {
    Basis basis = new Basis(LocalDate.of(2025, 6, 2), A_YEAR_AHEAD);

    ForeseenChange end = only(AGE_END, bornOn(born), basis);

    assertThat(end.on()).isEqualTo(on);
    assertThat(end.age()).contains(18);
    assertThat(only(EXIT_PLAN, end).by()).contains(planBy);
    assertThat(only(EXIT_PLAN, end).counted()).isEmpty();
    assertThat(end.citation()).hasToString("GUIDE 5c / Reducing support");
  }

  @Test
  void on_the_birthday_itself_it_is_still_told_and_on_the_next_day_no_more() {
    CaseFile file = bornOn(LocalDate.of(2009, 3, 31));

    assertThat(file.foresight(new Basis(LocalDate.of(2027, 3, 31), EIGHTEEN)).ofKind(AGE_END))
        .hasSize(1);
    assertThat(file.foresight(new Basis(LocalDate.of(2027, 4, 1), EIGHTEEN)).ofKind(AGE_END))
        .isEmpty();
  }

  @Test
  void a_birthday_does_not_show_in_any_text() {
    CaseFile file = bornOn(LocalDate.of(2009, 3, 31));

    ForeseenChange end = only(AGE_END, file, new Basis(TODAY, EIGHTEEN));

    assertThat(end.tellsABirthday()).isTrue();
    assertThat(end.toString()).doesNotContain("03-31");
  }

  @Test
  void without_a_lead_time_it_is_told_what_is_missing() {
    ForeseenChange end =
        only(AGE_END, bornOn(LocalDate.of(2009, 3, 31)), new Basis(TODAY, EIGHTEEN));

    assertThat(only(EXIT_PLAN, end).by()).isEmpty();
    assertThat(only(EXIT_PLAN, end).missing())
        .contains("how long ahead the service plans the end of key working");
  }

  @Test
  void of_two_children_the_plan_belongs_to_the_end_of_the_younger() {
    CaseFile file = bornOn(LocalDate.of(2009, 3, 31));
    Child younger =
        theChild(file).withId(new MemberId("younger")).withDateOfBirth(LocalDate.of(2015, 8, 1));
    CaseFile both = file.withFamily(file.family().withChildren(theChild(file), younger));
    Foresight foresight = both.foresight(new Basis(TODAY, A_YEAR_AHEAD));

    assertThat(foresight.ofKind(AGE_END))
        .extracting(
            each -> each.child().orElseThrow().value(),
            each -> each.preparations().size())
        .containsExactly(tuple(CHILD.value(), 0), tuple("younger", 1));
    assertThat(foresight.ofChild(CHILD).ofKind(AGE_END)).hasSize(1);
  }

  @Test
  void
      an_unknown_day_of_birth_is_told_as_missing_and_a_child_who_has_died_is_not_looked_ahead_for() {
    CaseFile file = aCaseFile();
    Child unknown = theChild(file).withDateOfBirth(Optional.empty());
    CaseFile bereaved = oneChild(moving(toSchool()), theChild(file).withDiedOn(TODAY));

    assertThat(oneChild(file, unknown).foresight(BASIS).undated())
        .extracting(UndatedChange::kind, UndatedChange::missing)
        .containsExactly(tuple(AGE_END, "the day of birth"));
    assertThat(bereaved.foresight(BASIS).changes()).isEmpty();
    assertThat(bereaved.foresight(BASIS).undated()).isEmpty();
  }

  @Test
  void a_recorded_move_needs_its_support_by_its_day() {
    CaseFile file = moving(toSchool());
    ForeseenChange move = only(MOVE, file, on(SCHOOL_START));

    assertThat(move.on()).isEqualTo(SCHOOL_START);
    assertThat(only(MOVE_SUPPORT, move).by()).contains(SCHOOL_START);
    assertThat(only(MOVE_SUPPORT, move).inPlace()).isFalse();
    assertThat(move.at().pointer()).isEqualTo("/transitions/0");
    assertThat(file.foresight(on(SCHOOL_START.plusDays(1))).ofKind(MOVE)).isEmpty();
  }

  @Test
  void the_start_of_school_is_told_from_an_age_only_where_a_service_sets_one() {
    CaseFile file = bornOn(LocalDate.of(2023, 2, 3));
    CaseFile early = oneChild(file, theChild(file).withLifePhase(LifePhase.EARLY_YEARS));
    LocalPolicy five = BASIS.policy().with(Foresight.SCHOOL_STARTS_AT_AGE, 5);

    assertThat(early.foresight(BASIS).undated())
        .extracting(UndatedChange::kind, UndatedChange::missing)
        .containsExactly(tuple(ForeseenKind.SCHOOL_START, "the day of the move to school"));
    ForeseenChange start = only(ForeseenKind.SCHOOL_START, early, new Basis(TODAY, five));
    assertThat(start.on()).isEqualTo(LocalDate.of(2028, 2, 3));
    assertThat(only(MOVE_SUPPORT, start).missing()).contains("the day of the move to school");
    assertThat(early.withTransitions(toSchool()).foresight(new Basis(TODAY, five)))
        .satisfies(each -> assertThat(each.ofKind(ForeseenKind.SCHOOL_START)).isEmpty());
  }

  @Test
  void a_plan_is_amended_before_a_move_between_phases() {
    PhaseTransfer transfer = PhaseTransfer.builder()
        .kind(PhaseTransferKind.SECONDARY_TO_POST_16)
        .movesOn(LocalDate.of(2027, 9, 1))
        .build();
    CaseFile file = aCaseFile().withEhc(EhcProcesses.aPlan().withPhaseTransfers(transfer));

    ForeseenChange change = only(PHASE_TRANSFER, file, BASIS);

    assertThat(change.on()).isEqualTo(LocalDate.of(2027, 9, 1));
    assertThat(only(EHC_AMENDMENT, change).by()).contains(LocalDate.of(2027, 3, 30));
    assertThat(only(EHC_AMENDMENT, change).counted()).isPresent();
    assertThat(change.at().pointer()).isEqualTo("/ehc/0/phaseTransfers/0");
  }

  @Test
  void w20_a_physiotherapist_goes_when_the_therapy_ends() {
    CaseFile file = aCaseFile().withAssignments(tied(TieKind.THERAPY, Optional.of(THERAPY_ENDS)));

    ForeseenChange goes = only(KEY_WORKER_GOES, file, BASIS);

    assertThat(goes.on()).isEqualTo(THERAPY_ENDS.plusDays(1));
    assertThat(goes.keyWorker()).contains(THERAPIST);
    assertThat(goes.at().pointer()).isEqualTo("/assignments/0");
    assertThat(goes.preparations())
        .extracting(Preparation::kind, Preparation::inPlace)
        .containsExactly(
            tuple(SUCCESSOR, false),
            tuple(FAMILY_TOLD, false),
            tuple(OVERLAP, false),
            tuple(REPLACEMENT, false));
    assertThat(only(REPLACEMENT, goes).by()).contains(THERAPY_ENDS);
  }

  @Test
  void a_key_worker_of_a_setting_goes_when_the_child_starts_school() {
    CaseFile file = moving(toSchool(), tied(TieKind.SETTING, Optional.empty()));

    ForeseenChange goes = only(KEY_WORKER_GOES, file, on(LocalDate.of(2026, 6, 1)));

    assertThat(goes.on()).isEqualTo(SCHOOL_START);
    assertThat(file.foresight(on(LocalDate.of(2026, 6, 1))).coincidences()).hasSize(1);
  }

  @Test
  void a_tie_of_which_nobody_knows_the_end_is_undated() {
    CaseFile file = aCaseFile().withAssignments(tied(TieKind.THERAPY, Optional.empty()));

    assertThat(file.foresight(BASIS).undated())
        .extracting(
            UndatedChange::kind, UndatedChange::missing, each -> each.at().pointer())
        .containsExactly(tuple(
            KEY_WORKER_GOES,
            "until when the key worker is tied to the family's child",
            "/assignments/0"));
  }

  @Test
  void w19_an_overlap_through_the_first_term_softens_the_coincidence() {
    Basis basis = on(LocalDate.of(2026, 8, 1));
    CaseFile apart = moving(toSchool(), keyWorker(KEY_WORKER, "2026-03-02/2026-09-10"));
    CaseFile shared = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-09-10"),
        keyWorker(TEACHER, "2026-09-01/.."));

    assertThat(apart.foresight(basis).coincidences())
        .extracting(Coincidence::overlapDays, Coincidence::isSoftened)
        .containsExactly(tuple(0, false));
    assertThat(shared.foresight(basis).coincidences())
        .extracting(Coincidence::overlapDays, Coincidence::isSoftened)
        .containsExactly(tuple(10, true));
    assertThat(only(KEY_WORKER_GOES, shared, basis).toBeDone())
        .extracting(Preparation::kind)
        .containsExactly(FAMILY_TOLD);
  }

  @ParameterizedTest
  @CsvSource({"2026-08-02, 0", "2026-08-03, 1", "2026-10-03, 1", "2026-10-04, 0"})
  void within_a_month_on_either_side_they_fall_together(LocalDate lastDay, int found) {
    CaseFile file = moving(toSchool(), keyWorker(KEY_WORKER, "2026-03-02/" + lastDay));

    assertThat(file.foresight(on(LocalDate.of(2026, 6, 1))).coincidences()).hasSize(found);
  }

  @Test
  void who_follows_and_that_the_family_was_told_counts_from_the_day_it_was_recorded() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    CaseFile file = aCaseFile()
        .withAssignments(keyWorker(KEY_WORKER, "2026-03-02/2026-12-18")
            .withEnding(EndOfAssignment.builder()
                .successor(TEACHER)
                .successorFoundOn(day)
                .familyToldOn(day)
                .build()));

    ForeseenChange before = only(KEY_WORKER_GOES, file, on(day.minusDays(1)));
    ForeseenChange then = only(KEY_WORKER_GOES, file, on(day));

    assertThat(only(SUCCESSOR, before).inPlace()).isFalse();
    assertThat(only(FAMILY_TOLD, before).inPlace()).isFalse();
    assertThat(only(SUCCESSOR, then).inPlace()).isTrue();
    assertThat(only(FAMILY_TOLD, then).inPlace()).isTrue();
    assertThat(only(REPLACEMENT, then).inPlace()).isFalse();
  }

  @Test
  void nobody_is_to_follow_where_key_working_ends_as_planned() {
    LocalDate last = LocalDate.of(2026, 12, 18);
    CaseFile file = aCaseFile()
        .withAssignments(keyWorker(KEY_WORKER, "2026-03-02/" + last))
        .withExitPlan(ExitPlan.builder().plannedOn(TODAY).endsOn(last).build());

    assertThat(file.foresight(BASIS).ofKind(KEY_WORKER_GOES)).isEmpty();
    ForeseenChange end = only(KEY_WORKING_ENDS, file, BASIS);
    assertThat(end.on()).isEqualTo(last.plusDays(1));
    assertThat(only(EXIT_PLAN, end).inPlace()).isTrue();
  }

  @Test
  void a_known_end_is_planned_ahead_by_the_lead_time() {
    CaseFile file = aCaseFile()
        .withExitPlan(ExitPlan.builder().endsOn(LocalDate.of(2027, 12, 31)).build());

    ForeseenChange end = only(KEY_WORKING_ENDS, file, new Basis(TODAY, A_YEAR_AHEAD));

    assertThat(only(EXIT_PLAN, end).by()).contains(LocalDate.of(2026, 12, 31));
    assertThat(only(EXIT_PLAN, end).inPlace()).isFalse();
  }

  @Test
  void a_step_down_to_come_is_told() {
    LocalDate day = LocalDate.of(2027, 1, 11);
    CaseFile file = aCaseFile()
        .withStepDowns(StepDown.builder().to(Intensity.TALK_AND_LISTEN).on(day).build());

    assertThat(only(STEP_DOWN, file, BASIS).on()).isEqualTo(day);
    assertThat(file.foresight(on(day)).ofKind(STEP_DOWN)).hasSize(1);
    assertThat(file.foresight(on(day.plusDays(1))).ofKind(STEP_DOWN)).isEmpty();
  }

  @Test
  void a_family_that_has_left_has_nothing_ahead_and_one_only_referred_has() {
    CaseFile file = bornOn(LocalDate.of(2020, 5, 4));

    assertThat(file.withClosedOn(TODAY).foresight(BASIS).changes()).isEmpty();
    assertThat(file.withClosedOn(TODAY.plusDays(1)).foresight(BASIS).ofKind(KEY_WORKING_ENDS))
        .hasSize(1);
    assertThat(referred(aReferral()).withFamily(file.family()).foresight(BASIS).ofKind(AGE_END))
        .hasSize(1);
  }

  private static Preparation exitPlan(CaseFile file, ForeseenKind kind, LocalPolicy policy) {
    return only(EXIT_PLAN, only(kind, file, new Basis(TODAY, policy)));
  }

  @ParameterizedTest
  @CsvSource({"2027-02-28, 2027-01-28", "2027-07-31, 2027-06-30", "2028-02-29, 2028-01-29"})
  void a_limit_of_time_is_foreseen_and_planned_for_as_the_rule_counts(
      LocalDate lastDay, LocalDate planBy) {
    LocalPolicy policy = EIGHTEEN.with(EXIT_PLAN_LEAD_TIME, Period.ofMonths(1));
    CaseFile file =
        aCaseFile().withTimeLimit(TimeLimit.builder().lastDay(lastDay).build());

    ForeseenChange end = only(KEY_WORKING_ENDS, file, new Basis(TODAY, policy));

    assertThat(end.on()).isEqualTo(lastDay.plusDays(1));
    assertThat(end.at().pointer()).isEqualTo("/timeLimit");
    assertThat(only(EXIT_PLAN, end).by()).contains(planBy);
    assertThat(Held.against(file, new Basis(planBy, policy), ExitRules.EXIT_PLANNED)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(file, new Basis(planBy.plusDays(1), policy), ExitRules.EXIT_PLANNED)
            .missedAt())
        .hasSize(1);
  }

  @Test
  void one_plan_is_for_whichever_end_comes_first() {
    CaseFile file = bornOn(LocalDate.of(2009, 3, 31));
    CaseFile before = file.withTimeLimit(
        TimeLimit.builder().lastDay(LocalDate.of(2027, 3, 30)).build());
    CaseFile after = file.withTimeLimit(
        TimeLimit.builder().lastDay(LocalDate.of(2027, 3, 31)).build());
    Basis basis = new Basis(TODAY, A_YEAR_AHEAD);

    assertThat(exitPlan(before, KEY_WORKING_ENDS, A_YEAR_AHEAD).by())
        .contains(LocalDate.of(2026, 3, 30));
    assertThat(only(AGE_END, before, basis).preparations()).isEmpty();
    assertThat(exitPlan(after, AGE_END, A_YEAR_AHEAD).by()).contains(LocalDate.of(2026, 3, 31));
    assertThat(only(KEY_WORKING_ENDS, after, basis).preparations()).isEmpty();
  }

  @Test
  void a_family_in_which_no_child_lives_has_no_end_to_plan() {
    CaseFile file = moving(toSchool(), keyWorker(KEY_WORKER, "2026-03-02/2026-09-10"))
        .withTimeLimit(TimeLimit.builder().lastDay(LocalDate.of(2027, 3, 30)).build());
    CaseFile bereaved = oneChild(file, theChild(file).withDiedOn(LocalDate.of(2026, 7, 1)));
    Basis basis = new Basis(LocalDate.of(2026, 8, 1), A_YEAR_AHEAD);

    assertThat(file.foresight(basis).coincidences()).hasSize(1);
    assertThat(bereaved.foresight(basis).coincidences()).isEmpty();
    assertThat(only(KEY_WORKING_ENDS, bereaved, basis).preparations()).isEmpty();
  }

  @Test
  void by_when_an_end_with_an_age_is_planned_does_not_show_in_any_text_either() {
    CaseFile file = bornOn(LocalDate.of(2009, 3, 31));

    assertThat(file.foresight(new Basis(TODAY, A_YEAR_AHEAD)).toString()).doesNotContain("03-31");
  }

  @Test
  void both_are_there_for_as_long_as_the_service_has_set() {
    LocalPolicy aWeek = BASIS.policy().with(ChangeRules.OVERLAP_LENGTH, Period.ofWeeks(1));
    Basis basis = new Basis(TODAY, aWeek);
    CaseFile enough = aCaseFile()
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/" + THERAPY_ENDS),
            keyWorker(TEACHER, "2026-12-12/.."));
    CaseFile tooShort = enough.withAssignments(
        keyWorker(KEY_WORKER, "2026-03-02/" + THERAPY_ENDS), keyWorker(TEACHER, "2026-12-13/.."));

    assertThat(only(OVERLAP, only(KEY_WORKER_GOES, enough, basis)).inPlace()).isTrue();
    Preparation missed = only(OVERLAP, only(KEY_WORKER_GOES, tooShort, basis));
    assertThat(missed.inPlace()).isFalse();
    assertThat(missed.by()).contains(LocalDate.of(2026, 12, 12));
    assertThat(only(OVERLAP, only(KEY_WORKER_GOES, tooShort, BASIS)).inPlace()).isTrue();
  }

  @Test
  void nobody_is_to_follow_where_the_time_of_key_working_is_over_on_that_day() {
    CaseFile file = aCaseFile()
        .withAssignments(keyWorker(KEY_WORKER, "2026-03-02/" + THERAPY_ENDS))
        .withTimeLimit(TimeLimit.builder().lastDay(THERAPY_ENDS).build());
    CaseFile longer =
        file.withTimeLimit(TimeLimit.builder().lastDay(THERAPY_ENDS.plusDays(1)).build());

    assertThat(file.foresight(BASIS).ofKind(KEY_WORKER_GOES)).isEmpty();
    assertThat(longer.foresight(BASIS).ofKind(KEY_WORKER_GOES)).hasSize(1);
  }
}
