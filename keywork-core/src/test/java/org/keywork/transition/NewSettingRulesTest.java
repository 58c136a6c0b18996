package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.ChangeRules.HANDOVER_OVERLAPS;
import static org.keywork.fixtures.Assignments.SCHOOL_START;
import static org.keywork.fixtures.Assignments.TERM_END;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.MoveRuleExamples.changing;
import static org.keywork.fixtures.MoveRuleExamples.held;
import static org.keywork.fixtures.MoveRuleExamples.withTwoFunctions;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.function.KeyWorkingFunction.ADVOCACY;
import static org.keywork.function.KeyWorkingFunction.COORDINATING_SERVICES;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.NewSettingRules.BEFORE_SCHOOL_BEGINS;
import static org.keywork.transition.NewSettingRules.FUNCTIONS_GO_ON_AT_SCHOOL;
import static org.keywork.transition.NewSettingRules.JOINT_WORKING;
import static org.keywork.transition.NewSettingRules.SETTING_CAN_TAKE_OVER;
import static org.keywork.transition.TransitionKind.CHILD_TO_ADULT_SERVICES;
import static org.keywork.transition.TransitionKind.EARLY_YEARS_TO_SCHOOL;
import static org.keywork.transition.TransitionKind.NEW_HEALTH_LOCALITY;
import static org.keywork.transition.TransitionKind.NEW_SCHOOL;
import static org.keywork.transition.TransitionKind.NEW_SERVICE;
import static org.keywork.transition.TransitionKind.NEW_SETTING;
import static org.keywork.transition.TransitionKind.SCHOOL_TO_COLLEGE;

import java.time.LocalDate;
import java.time.Period;
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
import org.keywork.rule.RuleBook;
import org.keywork.rule.Verdict;

class NewSettingRulesTest {

  private static final String EVER = "2026-03-02/..";

  @Test
  void nothing_is_found_where_nothing_is_wrong() {
    assertThat(NewSettingRules.all()).hasSize(3);
    assertThat(RuleBook.edition("2026-11", NewSettingRules.all())
            .check(aCaseFile(), BASIS)
            .findings())
        .isEmpty();
  }

  /** W19: both work through the first term, and nothing is lost. */
  @Test
  void an_overlap_through_the_first_term_is_joint_working_and_keeps_the_functions() {
    CaseFile file = changing(
        toSchool().withFirstTermEndsOn(TERM_END).withSupportPlannedOn(OPENED),
        "2026-12-18",
        "2026-09-03");

    assertThat(Held.against(file, JOINT_WORKING).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, FUNCTIONS_GO_ON_AT_SCHOOL).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, SETTING_CAN_TAKE_OVER).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TransitionRules.FIRST_TERM_SHARED).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, TransitionRules.CHANGE_KEPT_APART).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void the_functions_that_ended_are_told() {
    Held found = Held.against(
        withTwoFunctions("2026-03-02/2026-09-02", "2026-03-02/2026-07-17"),
        FUNCTIONS_GO_ON_AT_SCHOOL);

    assertThat(found.missedAt()).containsExactly("/transitions/0");
    assertThat(found.messages())
        .containsExactly("Since the start of school on 2026-09-03 nobody holds:"
            + " facilitating meetings and coordinating services.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-02, NOT_APPLICABLE",
    "2026-07-03, NOT_MET",
    "2026-09-02, NOT_MET",
    "2026-09-03, MET"
  })
  void what_was_held_within_two_months_before_school_is_to_go_on(
      LocalDate until, Verdict.Kind expected) {
    CaseFile file =
        moving(toSchool()).withFunctions(held(COORDINATING_SERVICES, "2026-03-02/" + until));

    assertThat(Held.against(file, FUNCTIONS_GO_ON_AT_SCHOOL).verdict()).isEqualTo(expected);
  }

  @Test
  void a_function_that_ended_long_before_school_did_not_end_with_it() {
    CaseFile file = withTwoFunctions(EVER, "2026-03-02/2026-07-02");

    assertThat(Held.against(file, FUNCTIONS_GO_ON_AT_SCHOOL).verdict()).isEqualTo(MET);
  }

  @Test
  void a_service_may_look_further_back() {
    CaseFile file =
        moving(toSchool()).withFunctions(held(COORDINATING_SERVICES, "2026-03-02/2026-07-02"));
    LocalPolicy longer = LocalPolicy.named("ours").with(BEFORE_SCHOOL_BEGINS, Period.ofMonths(3));

    assertThat(Held.against(file, new Basis(TODAY, longer), FUNCTIONS_GO_ON_AT_SCHOOL)
            .verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_function_that_no_need_calls_for_may_end_with_nursery() {
    CaseFile file = moving(toSchool())
        .withFunctions(held(ADVOCACY, "2026-03-02/2026-07-17"), held(COORDINATING_SERVICES, EVER));
    CaseFile needed = file.withFamily(file.family()
        .withNeeds(
            file.family().needs().get(0).withCallsFor(ADVOCACY),
            file.family().needs().get(1)));

    assertThat(Held.against(file, FUNCTIONS_GO_ON_AT_SCHOOL).verdict()).isEqualTo(MET);
    assertThat(Held.against(needed, FUNCTIONS_GO_ON_AT_SCHOOL).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void functions_are_known_from_the_day_on_which_somebody_asked() {
    CaseFile file = withTwoFunctions(EVER, "2026-03-02/2026-07-17").withFunctionsAskedOn(TODAY);

    assertThat(Held.against(file, TODAY.minusDays(1), FUNCTIONS_GO_ON_AT_SCHOOL).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY, FUNCTIONS_GO_ON_AT_SCHOOL).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void on_the_first_day_at_school_it_already_shows_and_a_year_later_it_is_left() {
    CaseFile file = withTwoFunctions(EVER, "2026-03-02/2026-07-17");

    assertThat(Held.against(file, SCHOOL_START.minusDays(1), FUNCTIONS_GO_ON_AT_SCHOOL)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, SCHOOL_START, FUNCTIONS_GO_ON_AT_SCHOOL).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, SCHOOL_START.plusYears(1), FUNCTIONS_GO_ON_AT_SCHOOL)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, SCHOOL_START.plusYears(1).plusDays(1), FUNCTIONS_GO_ON_AT_SCHOOL)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file.withClosedOn(TODAY), FUNCTIONS_GO_ON_AT_SCHOOL).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void of_a_child_who_has_died_nobody_asks_it() {
    CaseFile file = withTwoFunctions(EVER, "2026-03-02/2026-07-17");
    CaseFile died =
        file.withFamily(file.family().withChildren(Families.aChild().withDiedOn(TODAY)));

    assertThat(Held.against(died, TODAY.minusDays(1), FUNCTIONS_GO_ON_AT_SCHOOL).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(died, FUNCTIONS_GO_ON_AT_SCHOOL).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void new_settings_and_services_are_those_that_the_source_names() {
    assertThat(Arrays.stream(TransitionKind.values()).filter(TransitionKind::leadsToNewSetting))
        .containsExactly(
            NEW_SERVICE,
            NEW_SETTING,
            EARLY_YEARS_TO_SCHOOL,
            NEW_SCHOOL,
            SCHOOL_TO_COLLEGE,
            CHILD_TO_ADULT_SERVICES);
    assertThat(Arrays.stream(TransitionKind.values()).filter(TransitionKind::callsForJointWorking))
        .containsExactly(
            EARLY_YEARS_TO_SCHOOL, NEW_SCHOOL, NEW_HEALTH_LOCALITY, CHILD_TO_ADULT_SERVICES);
  }

  @Test
  void a_setting_without_anybody_is_told_ahead_of_the_move_already() {
    CaseFile file = moving(toSchool().withOn(TODAY.plusMonths(2)).withSettingCanTakeOver(false));

    Held found = Held.against(file, SETTING_CAN_TAKE_OVER);

    assertThat(found.missedAt()).containsExactly("/transitions/0/settingCanTakeOver");
    assertThat(found.messages())
        .containsExactly("For the move of 2027-01-22 (early years to school), nobody in the new"
            + " setting is able to take key working functions over.");
    assertThat(Held.against(file.withClosedOn(TODAY), SETTING_CAN_TAKE_OVER).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void whether_the_setting_can_take_over_is_asked_from_the_day_after_the_move() {
    CaseFile file = moving(
        toSchool().withSupportPlannedOn(OPENED), keyWorker(KEY_WORKER, "2026-03-02/2026-09-02"));

    assertThat(Held.against(file, SCHOOL_START, SETTING_CAN_TAKE_OVER).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            Held.against(file, SCHOOL_START.plusDays(1), SETTING_CAN_TAKE_OVER).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, SETTING_CAN_TAKE_OVER).questions())
        .containsExactly("/transitions/0/settingCanTakeOver: whether the new setting has somebody"
            + " able to take key working functions over");
  }

  @Test
  void where_nobody_was_there_before_the_move_there_is_nothing_to_take_over() {
    CaseFile file =
        moving(toSchool().withSupportPlannedOn(OPENED), keyWorker(KEY_WORKER, "2026-09-03/.."));

    assertThat(Held.against(file, SETTING_CAN_TAKE_OVER).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-02, 2026-08-01, NOT_APPLICABLE",
    "2026-08-03, 2026-08-01, NOT_MET",
    "2026-09-02, 2026-08-20, NOT_MET",
    "2026-09-03, 2026-08-20, MET",
    "2026-12-18, 2026-10-03, MET",
    "2026-09-02, 2026-09-02, NOT_MET",
    "2026-10-04, 2026-10-04, NOT_APPLICABLE"
  })
  void both_work_together_from_the_move_on(String stops, String begins, Verdict.Kind expected) {
    CaseFile file = changing(aMove(NEW_HEALTH_LOCALITY), stops, begins);

    assertThat(Held.against(file, JOINT_WORKING).verdict()).isEqualTo(expected);
  }

  @Test
  void that_the_two_will_not_meet_is_told_ahead_and_afterwards_by_the_rule_about_overlaps() {
    CaseFile file = changing(aMove(NEW_SCHOOL), "2026-09-02", "2026-09-03");

    for (LocalDate day : List.of(SCHOOL_START.minusDays(1), SCHOOL_START)) {
      assertThat(Held.against(file, day, JOINT_WORKING, HANDOVER_OVERLAPS).missedAt())
          .hasSize(1);
    }
    assertThat(Held.against(file, SCHOOL_START.minusDays(1), JOINT_WORKING).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, SCHOOL_START, HANDOVER_OVERLAPS).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void who_stops_without_joint_working_is_told_with_all_days() {
    Held found =
        Held.against(changing(aMove(NEW_SCHOOL), "2026-08-31", "2026-08-20"), JOINT_WORKING);

    assertThat(found.missedAt()).containsExactly("/assignments/0");
    assertThat(found.messages())
        .containsExactly("One key worker goes on 2026-08-31 and the next comes on 2026-08-20; from"
            + " the move of 2026-09-03 (new school) on they do not work together.");
  }

  @Test
  void somebody_who_came_and_went_before_the_move_is_no_change_with_it() {
    CaseFile file = moving(
        aMove(NEW_SCHOOL),
        keyWorker(KEY_WORKER, EVER),
        keyWorker(THERAPIST, "2026-08-10/2026-08-20"));

    assertThat(Held.against(file, JOINT_WORKING).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void who_goes_with_nobody_following_works_with_nobody() {
    CaseFile file = moving(aMove(NEW_SCHOOL), keyWorker(KEY_WORKER, "2026-03-02/2026-08-31"));

    assertThat(Held.against(file, JOINT_WORKING).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(
                changing(aMove(NEW_SCHOOL), "2026-08-31", "2026-09-10").withClosedOn(TODAY),
                JOINT_WORKING)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }
}
