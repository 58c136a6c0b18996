package org.keywork.ehc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.EhcRuleExamples.REQUESTED;
import static org.keywork.fixtures.EhcRuleExamples.inForce;
import static org.keywork.fixtures.EhcRuleExamples.onTheWay;
import static org.keywork.fixtures.EhcRuleExamples.with;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyKind;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.EhcProcesses;
import org.keywork.fixtures.EhcRuleExamples;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

class EhcRulesTest {

  private static CaseFile handedOverOn(LocalDate day, EhcProcess process) {
    return with(process)
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/" + day.minusDays(1)),
            keyWorker(THERAPIST, day + "/.."));
  }

  @Test
  void a_change_on_the_day_of_the_request_is_one_while_a_plan_is_made() {
    Held found =
        Held.against(handedOverOn(REQUESTED, onTheWay()), EhcKeyWorkingRules.SAME_KEY_WORKER);

    assertThat(found.messages())
        .containsExactly(
            "While a plan is made, from 2026-09-07 on, therapist followed as key worker on"
                + " 2026-09-07.");
    assertThat(found.missedAt()).containsExactly("/assignments/1");
    assertThat(Held.against(
                handedOverOn(REQUESTED.minusDays(1), onTheWay()),
                EhcKeyWorkingRules.SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_change_on_the_day_of_the_plan_is_the_last_one_that_is_found() {
    LocalDate made = OPENED.plusWeeks(18);

    assertThat(Held.against(handedOverOn(made, inForce()), EhcKeyWorkingRules.SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(
                handedOverOn(made.plusDays(1), inForce()), EhcKeyWorkingRules.SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_planned_change_is_found_once_it_has_come() {
    CaseFile file = handedOverOn(TODAY.plusDays(1), onTheWay());

    assertThat(Held.against(file, TODAY, EhcKeyWorkingRules.SAME_KEY_WORKER).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(file, TODAY.plusDays(1), EhcKeyWorkingRules.SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_plan_made_twelve_months_ago_is_looked_at_and_one_before_is_not() {
    LocalDate made = OPENED.plusWeeks(18);

    assertThat(
            Held.against(with(inForce()), made.plusMonths(12), EhcKeyWorkingRules.SAME_KEY_WORKER)
                .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(
                with(inForce()),
                made.plusMonths(12).plusDays(1),
                EhcKeyWorkingRules.SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void after_a_refusal_nothing_is_made() {
    EhcProcess refused = EhcProcesses.aRequest()
        .withRequestReceivedOn(REQUESTED)
        .withAssessmentDecision(EhcProcesses.willAssess(TODAY).withAssess(false));

    assertThat(refused.isMadeOn(REQUESTED.minusDays(1))).isFalse();
    assertThat(refused.isMadeOn(REQUESTED)).isTrue();
    assertThat(refused.isMadeOn(TODAY)).isTrue();
    assertThat(refused.isMadeOn(TODAY.plusDays(1))).isFalse();
    assertThat(refused
            .withAssessmentDecision(EhcProcesses.willAssess(TODAY))
            .isMadeOn(TODAY.plusDays(1)))
        .isTrue();
    assertThat(onTheWay().withNoPlanToldOn(TODAY).isMadeOn(TODAY.plusDays(1))).isFalse();
    assertThat(onTheWay().withRequestReceivedOn(Optional.empty()).isMadeOn(TODAY))
        .isFalse();
  }

  @Test
  void key_working_whose_last_day_is_that_of_the_plan_does_not_go_beyond_it() {
    LocalDate made = OPENED.plusWeeks(18);
    Held found = Held.against(with(inForce()).withClosedOn(made), EhcKeyWorkingRules.GOES_BEYOND);

    assertThat(found.messages())
        .containsExactly(
            "Key working began on 2026-03-02 and was over on 2026-07-06, within the time"
                + " in which the plan of 2026-07-06 was made.");
    assertThat(found.missedAt()).containsExactly("/closedOn");
    assertThat(Held.against(
                with(inForce()).withClosedOn(made.plusDays(1)), EhcKeyWorkingRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(
                with(inForce()).withClosedOn(made.plusDays(2)), EhcKeyWorkingRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(
                with(inForce().withRequestReceivedOn(OPENED.plusDays(1))).withClosedOn(made),
                EhcKeyWorkingRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void on_the_day_of_the_plan_and_where_nobody_is_there_any_more_nothing_is_said_of_going_beyond() {
    LocalDate made = OPENED.plusWeeks(18);
    CaseFile left = with(inForce()).withAssignments(keyWorker(KEY_WORKER, "2026-03-02/" + made));

    assertThat(
            Held.against(with(inForce()), made, EhcKeyWorkingRules.GOES_BEYOND).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(with(inForce()), made.plusDays(1), EhcKeyWorkingRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(left, EhcKeyWorkingRules.GOES_BEYOND).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(left.withClosedOn(made.plusDays(2)), EhcKeyWorkingRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void what_the_plan_leaves_out_is_named() {
    Held found = Held.against(with(inForce().withHelping(AgencyKind.HEALTH)), EhcRules.EACH_HELPS);

    assertThat(found.messages())
        .containsExactly(
            "The plan ehc-1 does not say how education and social care help towards its"
                + " goals.");
    assertThat(found.missedAt()).containsExactly("/ehc/0/helping");
  }

  @Test
  void each_of_two_childrens_plans_is_looked_at() {
    EhcProcess second =
        onTheWay().withId(new EhcProcessId("ehc-2")).withAccountability(Optional.empty());
    Held held = Held.against(
        with(onTheWay().withAccountability(Optional.empty()), second),
        EhcRules.ACCOUNTABILITY_CLEAR);

    assertThat(held.questions())
        .containsExactly(
            "/ehc/0/accountability: whether it is stated who answers for what",
            "/ehc/1/accountability: whether it is stated who answers for what");
  }

  @Test
  void sections_that_are_not_told_apart_are_missing_once_there_is_a_plan() {
    assertThat(EhcProcesses.aPlan().sectionsMissing(CaseFiles.BASIS)).isEmpty();
    assertThat(EhcProcesses.aPlan()
            .withSections(PlanSection.A, PlanSection.K)
            .sectionsMissing(CaseFiles.BASIS))
        .hasSize(10)
        .doesNotContain(PlanSection.A, PlanSection.K);
    assertThat(EhcProcesses.aRequest().sectionsMissing(CaseFiles.BASIS)).isEmpty();
  }

  @Test
  void a_plan_is_in_force_from_its_day_until_the_day_before_it_ends() {
    LocalDate made = OPENED.plusWeeks(18);
    EhcProcess ending = inForce().withCeasedOn(TODAY);

    assertThat(ending.isInForceOn(made.minusDays(1))).isFalse();
    assertThat(ending.isInForceOn(made)).isTrue();
    assertThat(ending.isInForceOn(TODAY.minusDays(1))).isTrue();
    assertThat(ending.isInForceOn(TODAY)).isFalse();
    assertThat(onTheWay().isInForceOn(TODAY)).isFalse();
  }

  @Test
  void section_k_is_asked_for_unless_a_service_says_otherwise() {
    EhcProcess process = EhcProcesses.aPlan().withSections();
    Basis without = new Basis(TODAY, LocalPolicy.named("ours").with(EhcLimits.SECTION_K, false));

    assertThat(process.sectionsMissing(CaseFiles.BASIS)).hasSize(12);
    assertThat(process.sectionsMissing(without)).hasSize(11).doesNotContain(PlanSection.K);
    assertThat(process.withNation(Nation.SCOTLAND).sectionsMissing(CaseFiles.BASIS))
        .isEmpty();
    assertThat(process.withFinalPlanOn(TODAY).sectionsMissing(CaseFiles.BASIS)).hasSize(12);
    assertThat(process.withFinalPlanOn(TODAY.plusDays(1)).sectionsMissing(CaseFiles.BASIS))
        .isEmpty();
  }

  @Test
  void an_assessment_without_the_parents_concerns_and_with_late_advice_is_found_in_both() {
    LocalDate draft = OPENED.plusWeeks(14);
    CaseFile file = EhcRuleExamples.withSocialCare(EhcRuleExamples.assessed()
        .withParentsConcernsIncluded(false)
        .withAdvice(
            EhcRuleExamples.advice(CaseFiles.SCHOOL, draft),
            EhcRuleExamples.advice(CaseFiles.TRUST, draft.plusDays(1))));
    Held held = Held.against(file, EhcRules.EVERY_VIEW_INCLUDED);

    assertThat(held.messages())
        .containsExactlyInAnyOrder(
            "The assessment that ended on 2026-06-08 is without the concerns of the parents.",
            "The assessment that ended on 2026-06-08 is without views from health.");
    assertThat(held.missedAt())
        .containsExactlyInAnyOrder("/ehc/0/parentsConcernsIncluded", "/ehc/0/advice/1/givenOn");
    assertThat(held.questions())
        .containsExactly("/ehc/0/advice: whether views from social care were asked for, and whether"
            + " anybody from there works with the child");
  }

  @Test
  void who_was_heard_once_in_time_may_be_heard_again_and_a_day_that_nobody_recorded_is_asked_for() {
    LocalDate draft = OPENED.plusWeeks(14);
    AdviceAsked late = EhcRuleExamples.advice(CaseFiles.TRUST, draft.plusDays(1));
    EhcProcess twice = EhcRuleExamples.assessed();
    CaseFile again = EhcRuleExamples.withSocialCare(
        twice.withAdvice(Stream.concat(twice.advice().stream(), Stream.of(late)).toList()));
    CaseFile undated = EhcRuleExamples.withSocialCare(twice.withAdvice(
        twice.advice().get(0),
        late.withGivenOn(Optional.empty()),
        twice.advice().get(2)));

    assertThat(Held.against(again, EhcRules.EVERY_VIEW_INCLUDED).verdict()).isEqualTo(MET);
    assertThat(Held.against(undated, EhcRules.EVERY_VIEW_INCLUDED).questions())
        .containsExactly("/ehc/0/advice/1/givenOn: when the advice that was asked for came");
  }

  @Test
  void of_an_assessment_of_which_nothing_is_recorded_one_thing_is_asked() {
    assertThat(Held.against(with(inForce()), EhcRules.EVERY_VIEW_INCLUDED).questions())
        .containsExactly("/ehc/0: whose views went into the assessment");
    assertThat(Held.against(
                with(inForce().withParentsConcernsIncluded(true)), EhcRules.EVERY_VIEW_INCLUDED)
            .askedAt())
        .containsExactly("/ehc/0/advice");
  }

  @Test
  void advice_that_came_is_not_asked_for_though_the_same_agency_was_asked_again() {
    EhcProcess assessed = EhcRuleExamples.assessed();
    AdviceAsked again = assessed.advice().get(1).withGivenOn(Optional.empty());
    CaseFile file = EhcRuleExamples.withSocialCare(assessed.withAdvice(
        Stream.concat(assessed.advice().stream(), Stream.of(again)).toList()));
    CaseFile late = EhcRuleExamples.withSocialCare(assessed.withAdvice(
        assessed.advice().get(0),
        again.withGivenOn(OPENED.plusWeeks(15)),
        assessed.advice().get(2),
        again));

    assertThat(Held.against(file, EhcRules.EVERY_VIEW_INCLUDED).verdict()).isEqualTo(MET);
    assertThat(Held.against(late, EhcRules.EVERY_VIEW_INCLUDED).askedAt())
        .containsExactly("/ehc/0/advice/3/givenOn");
  }

  @Test
  void an_assessment_is_looked_at_for_twelve_months_after_its_end() {
    LocalDate draft = OPENED.plusWeeks(14);
    CaseFile file = EhcRuleExamples.withSocialCare(EhcRuleExamples.assessed());
    CaseFile told = EhcRuleExamples.withSocialCare(EhcRuleExamples.assessed()
        .withDraftServedOn(Optional.empty())
        .withFinalPlanOn(Optional.empty())
        .withNoPlanToldOn(draft));

    assertThat(
            Held.against(file, draft.minusDays(1), EhcRules.EVERY_VIEW_INCLUDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, draft, EhcRules.EVERY_VIEW_INCLUDED).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(told, draft, EhcRules.EVERY_VIEW_INCLUDED).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(file, draft.plusMonths(12), EhcRules.EVERY_VIEW_INCLUDED)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(file, draft.plusMonths(12).plusDays(1), EhcRules.EVERY_VIEW_INCLUDED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }
}
