package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.fixtures.Assignments.SCHOOL_START;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.MoveRuleExamples.leavingSchool;
import static org.keywork.fixtures.MoveRuleExamples.toAdultServices;
import static org.keywork.fixtures.MoveRuleExamples.toCollege;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.fixtures.TransitionRuleExamples.bornOn;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.AdultLifeRules.ADULT_SERVICES_COVERED;
import static org.keywork.transition.AdultLifeRules.COLLEGE_MOVE_SUPPORTED;
import static org.keywork.transition.AdultLifeRules.COLLEGE_SUPPORT_OF_BOTH_KINDS;
import static org.keywork.transition.AdultLifeRules.SCHOOL_LEAVING_WEIGHED;
import static org.keywork.transition.TransitionKind.CHILD_TO_ADULT_SERVICES;
import static org.keywork.transition.TransitionKind.SCHOOL_TO_COLLEGE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.family.MemberId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Verdict;

class AdultLifeRulesTest {

  private static final Basis UNTIL_EIGHTEEN =
      new Basis(TODAY, LocalPolicy.named("local").with(SUPPORT_ENDS_AT_AGE, 18));

  private static final LocalDate MOVE = LocalDate.of(2027, 3, 1);

  @Test
  void nothing_is_found_where_nothing_is_wrong() {
    assertThat(AdultLifeRules.all()).hasSize(4);
    assertThat(RuleBook.edition("2026-11", AdultLifeRules.all())
            .check(aCaseFile(), BASIS)
            .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02/2026-09-01, NOT_MET",
    "2026-03-02/2026-09-02, NOT_MET",
    "2026-03-02/2026-09-03, MET",
    "2026-09-02/.., MET",
    "2026-09-03/.., NOT_MET"
  })
  void somebody_is_there_on_the_day_before_the_move_and_on_the_day(
      String days, Verdict.Kind expected) {
    CaseFile file = moving(aMove(CHILD_TO_ADULT_SERVICES), keyWorker(KEY_WORKER, days));

    assertThat(Held.against(file, ADULT_SERVICES_COVERED).verdict()).isEqualTo(expected);
  }

  @Test
  void the_first_day_without_anybody_is_told() {
    CaseFile file =
        moving(aMove(CHILD_TO_ADULT_SERVICES), keyWorker(KEY_WORKER, "2026-03-02/2026-09-02"));

    Held found = Held.against(file, ADULT_SERVICES_COVERED);

    assertThat(found.missedAt()).containsExactly("/transitions/0/on");
    assertThat(found.messages())
        .containsExactly("On 2026-09-03 the family is without key working, which does not cover the"
            + " move into adult services of 2026-09-03.");
  }

  @Test
  void cover_is_somebody_and_who_wants_nobody_is_left_in_peace() {
    CaseFile covered =
        moving(aMove(CHILD_TO_ADULT_SERVICES), cover(KEY_WORKER, "2026-09-02/2026-09-03"));
    CaseFile nobody =
        moving(aMove(CHILD_TO_ADULT_SERVICES), keyWorker(KEY_WORKER, "2026-03-02/2026-08-31"));

    assertThat(Held.against(covered, ADULT_SERVICES_COVERED).verdict()).isEqualTo(MET);
    assertThat(Held.against(
                decided(nobody, decision(SCHOOL_START.minusDays(1), false)), ADULT_SERVICES_COVERED)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(decided(nobody, decision(SCHOOL_START, false)), ADULT_SERVICES_COVERED)
            .verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_family_taken_on_the_day_of_the_move_is_not_asked_about_the_day_before() {
    CaseFile file = moving(
        aMove(CHILD_TO_ADULT_SERVICES).withOn(OPENED), keyWorker(KEY_WORKER, OPENED + "/.."));

    assertThat(Held.against(file, ADULT_SERVICES_COVERED).verdict()).isEqualTo(MET);
    assertThat(Held.against(
                file.withTransitions(aMove(CHILD_TO_ADULT_SERVICES).withOn(OPENED.minusDays(1))),
                ADULT_SERVICES_COVERED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void who_will_be_there_need_not_be_known_ahead() {
    CaseFile file = moving(
        aMove(CHILD_TO_ADULT_SERVICES).withOn(MOVE),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-31"));

    assertThat(Held.against(file, ADULT_SERVICES_COVERED).verdict()).isEqualTo(MET);
  }

  @Test
  void a_day_set_for_leaving_the_active_list_may_not_come_before_the_move() {
    CaseFile file = moving(aMove(CHILD_TO_ADULT_SERVICES).withOn(MOVE));

    assertThat(Held.against(file.withClosedOn(MOVE), ADULT_SERVICES_COVERED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file.withClosedOn(MOVE.plusDays(1)), ADULT_SERVICES_COVERED)
            .verdict())
        .isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({"2027-02-27, 2027-02-28", "2027-02-28, 2027-03-01"})
  void an_exit_planned_before_the_move_is_told_with_the_first_day_without(
      LocalDate lastDay, String without) {
    Held found = Held.against(toAdultServices(MOVE, lastDay), ADULT_SERVICES_COVERED);

    assertThat(found.messages())
        .containsExactly(
            "On " + without + " the family is without key working, which does not cover"
                + " the move into adult services of 2027-03-01.");
  }

  @ParameterizedTest
  @CsvSource({"2009-02-28, NOT_MET", "2009-03-01, NOT_MET", "2009-03-02, MET", "2010-01-01, MET"})
  void a_service_that_ends_at_eighteen_does_not_cover_a_later_move(
      LocalDate born, Verdict.Kind expected) {
    CaseFile file = bornOn(born).withTransitions(aMove(CHILD_TO_ADULT_SERVICES).withOn(MOVE));

    assertThat(Held.against(file, UNTIL_EIGHTEEN, ADULT_SERVICES_COVERED).verdict())
        .isEqualTo(expected);
    assertThat(Held.against(file, ADULT_SERVICES_COVERED).verdict()).isEqualTo(MET);
  }

  @Test
  void born_on_29_february_eighteen_is_reached_on_the_day_after_28_february() {
    CaseFile file = bornOn(LocalDate.of(2008, 2, 29)).withOpenedOn(OPENED.minusYears(1));
    Basis basis = new Basis(LocalDate.of(2025, 6, 1), UNTIL_EIGHTEEN.policy());

    assertThat(Held.against(
                file.withTransitions(
                    aMove(CHILD_TO_ADULT_SERVICES).withOn(LocalDate.of(2026, 2, 28))),
                basis,
                ADULT_SERVICES_COVERED)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(
                file.withTransitions(
                    aMove(CHILD_TO_ADULT_SERVICES).withOn(LocalDate.of(2026, 3, 1))),
                basis,
                ADULT_SERVICES_COVERED)
            .verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void an_exit_planned_for_after_the_move_outweighs_the_age() {
    CaseFile file = toAdultServices(MOVE, MOVE);
    CaseFile grown = file.withFamily(
        file.family().withChildren(Families.aChild().withDateOfBirth(LocalDate.of(2008, 5, 4))));

    assertThat(Held.against(grown, UNTIL_EIGHTEEN, ADULT_SERVICES_COVERED).verdict())
        .isEqualTo(MET);
  }

  @Test
  void key_working_goes_on_for_a_younger_sister_and_where_no_age_is_known() {
    CaseFile file = bornOn(LocalDate.of(2008, 5, 4))
        .withTransitions(aMove(CHILD_TO_ADULT_SERVICES).withOn(MOVE));
    CaseFile withSister = file.withFamily(file.family()
        .withChildren(
            file.family().children().get(0), Families.aChild().withId(new MemberId("sister"))));
    CaseFile unknown = file.withFamily(
        file.family().withChildren(Families.aChild().withDateOfBirth(Optional.<LocalDate>empty())));

    assertThat(Held.against(file, UNTIL_EIGHTEEN, ADULT_SERVICES_COVERED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(withSister, UNTIL_EIGHTEEN, ADULT_SERVICES_COVERED).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(unknown, UNTIL_EIGHTEEN, ADULT_SERVICES_COVERED).verdict())
        .isEqualTo(MET);
  }

  /** W09: wishes and needs weighed, a college place, somebody there, and support of both kinds. */
  @Test
  void leaving_school_at_sixteen_goes_well() {
    CaseFile file = leavingSchool(
        toCollege().withSupport(TransitionSupport.PRACTICAL, TransitionSupport.EMOTIONAL));

    Held found = Held.against(
        file, SCHOOL_LEAVING_WEIGHED, COLLEGE_MOVE_SUPPORTED, COLLEGE_SUPPORT_OF_BOTH_KINDS);

    assertThat(found.count(MET)).isEqualTo(3);
  }

  @Test
  void what_was_not_weighed_is_told_once_somebody_asked() {
    Transition move =
        toCollege().withWeighed(SchoolLeavingMatter.WISHES_OF_PARENTS).withWeighingAskedOn(TODAY);

    Held found = Held.against(leavingSchool(move), SCHOOL_LEAVING_WEIGHED);

    assertThat(found.missedAt()).containsExactly("/transitions/0/weighed");
    assertThat(found.messages())
        .containsExactly("When leaving school on 2026-09-03 was talked about, not weighed:"
            + " wishes of child and needs of carers.");
    assertThat(Held.against(leavingSchool(move), TODAY.minusDays(1), SCHOOL_LEAVING_WEIGHED)
            .questions())
        .containsExactly(
            "/transitions/0/weighingAskedOn: whose wishes and needs were weighed before"
                + " leaving school at sixteen");
  }

  @Test
  void what_was_weighed_is_asked_from_the_day_after_school() {
    CaseFile file = leavingSchool(aMove(SCHOOL_TO_COLLEGE).withSupportPlannedOn(OPENED));

    assertThat(Held.against(file, SCHOOL_START, SCHOOL_LEAVING_WEIGHED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            Held.against(file, SCHOOL_START.plusDays(1), SCHOOL_LEAVING_WEIGHED).verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-09-03, NOT_APPLICABLE",
    "2009-09-04, NOT_MET",
    "2010-09-03, NOT_MET",
    "2010-09-04, NOT_APPLICABLE"
  })
  void sixteen_lasts_until_the_day_before_the_seventeenth_birthday(
      LocalDate born, Verdict.Kind expected) {
    CaseFile file =
        bornOn(born).withTransitions(aMove(SCHOOL_TO_COLLEGE).withWeighingAskedOn(OPENED));

    assertThat(Held.against(file, SCHOOL_LEAVING_WEIGHED).verdict()).isEqualTo(expected);
  }

  @Test
  void without_a_day_of_birth_nobody_is_sixteen() {
    CaseFile file = leavingSchool(toCollege());
    CaseFile unknown = file.withFamily(
        file.family().withChildren(Families.aChild().withDateOfBirth(Optional.<LocalDate>empty())));

    assertThat(Held.against(unknown, SCHOOL_LEAVING_WEIGHED).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_move_to_college_without_anybody_is_found_until_a_year_has_gone() {
    CaseFile file =
        moving(aMove(SCHOOL_TO_COLLEGE), keyWorker(KEY_WORKER, "2026-03-02/2026-09-02"));

    Held found = Held.against(file, COLLEGE_MOVE_SUPPORTED);

    assertThat(found.missedAt()).containsExactly("/transitions/0/on");
    assertThat(found.messages())
        .containsExactly(
            "On 2026-09-03, the day of the move to college, nobody is there as key worker.");
    assertThat(Held.against(file, SCHOOL_START.minusDays(1), COLLEGE_MOVE_SUPPORTED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, SCHOOL_START, COLLEGE_MOVE_SUPPORTED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, SCHOOL_START.plusYears(1), COLLEGE_MOVE_SUPPORTED)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, SCHOOL_START.plusYears(1).plusDays(1), COLLEGE_MOVE_SUPPORTED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void cover_coordinates_the_move_to_college_as_well_as_a_key_worker() {
    CaseFile file = moving(aMove(SCHOOL_TO_COLLEGE), cover(KEY_WORKER, "2026-09-03/2026-09-03"));

    assertThat(Held.against(file, COLLEGE_MOVE_SUPPORTED).verdict()).isEqualTo(MET);
  }

  @Test
  void the_kind_of_support_that_is_lacking_is_told_from_the_day_on_which_somebody_asked() {
    Transition move =
        aMove(SCHOOL_TO_COLLEGE).withSupport(TransitionSupport.EMOTIONAL).withSupportAskedOn(TODAY);
    CaseFile file = aCaseFile().withTransitions(toSchool(), move);

    Held found = Held.against(file, COLLEGE_SUPPORT_OF_BOTH_KINDS);

    assertThat(found.missedAt()).containsExactly("/transitions/1/support");
    assertThat(found.messages())
        .containsExactly("The support for the move to college of 2026-09-03 lacks: practical.");
    assertThat(Held.against(file, TODAY.minusDays(1), COLLEGE_SUPPORT_OF_BOTH_KINDS)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void moves_outside_the_days_on_the_active_list_and_of_a_child_who_died_are_not_looked_at() {
    Transition move =
        aMove(SCHOOL_TO_COLLEGE).withSupportAskedOn(OPENED).withWeighingAskedOn(OPENED);
    CaseFile file = leavingSchool(move);
    CaseFile died = file.withFamily(
        file.family().withChildren(file.family().children().get(0).withDiedOn(TODAY)));

    assertThat(silent(file)).isFalse();
    assertThat(silent(file.withClosedOn(TODAY))).isTrue();
    assertThat(silent(file.withTransitions(move.withOn(OPENED.minusDays(1))))).isTrue();
    assertThat(silent(died)).isTrue();
    assertThat(silent(died.withTransitions(
            move.withKind(CHILD_TO_ADULT_SERVICES).withChild(CaseFiles.CHILD))))
        .isTrue();
  }

  private static boolean silent(CaseFile file) {
    Held found = Held.against(
        file,
        ADULT_SERVICES_COVERED,
        SCHOOL_LEAVING_WEIGHED,
        COLLEGE_MOVE_SUPPORTED,
        COLLEGE_SUPPORT_OF_BOTH_KINDS);
    return found.count(NOT_APPLICABLE) == found.report().verdicts().size();
  }
}
