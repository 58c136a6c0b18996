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
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyKind;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.EhcProcesses;
import org.keywork.fixtures.Held;

class EhcRulesTest {

  private static CaseFile handedOverOn(LocalDate day, EhcProcess process) {
    return with(process)
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/" + day.minusDays(1)),
            keyWorker(THERAPIST, day + "/.."));
  }

  @Test
  void a_change_on_the_day_of_the_request_is_one_while_a_plan_is_made() {
    Held found = Held.against(handedOverOn(REQUESTED, onTheWay()), EhcRules.SAME_KEY_WORKER);

    assertThat(found.messages())
        .containsExactly(
            "While a plan is made on a request of 2026-09-07, therapist followed as key"
                + " worker on 2026-09-07.");
    assertThat(found.missedAt()).containsExactly("/assignments/1");
    assertThat(
            Held.against(handedOverOn(REQUESTED.minusDays(1), onTheWay()), EhcRules.SAME_KEY_WORKER)
                .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_change_on_the_day_of_the_plan_is_the_last_one_that_is_found() {
    LocalDate made = OPENED.plusWeeks(18);

    assertThat(Held.against(handedOverOn(made, inForce()), EhcRules.SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(handedOverOn(made.plusDays(1), inForce()), EhcRules.SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_planned_change_is_found_once_it_has_come() {
    CaseFile file = handedOverOn(TODAY.plusDays(1), onTheWay());

    assertThat(Held.against(file, TODAY, EhcRules.SAME_KEY_WORKER).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, TODAY.plusDays(1), EhcRules.SAME_KEY_WORKER).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_plan_made_twelve_months_ago_is_looked_at_and_one_before_is_not() {
    LocalDate made = OPENED.plusWeeks(18);

    assertThat(Held.against(with(inForce()), made.plusMonths(12), EhcRules.SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(MET);
    assertThat(
            Held.against(with(inForce()), made.plusMonths(12).plusDays(1), EhcRules.SAME_KEY_WORKER)
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
    Held found = Held.against(with(inForce()).withClosedOn(made), EhcRules.GOES_BEYOND);

    assertThat(found.messages())
        .containsExactly(
            "Key working began on 2026-03-02 and was over on 2026-07-06, within the time"
                + " in which the plan of 2026-07-06 was made.");
    assertThat(found.missedAt()).containsExactly("/closedOn");
    assertThat(Held.against(with(inForce()).withClosedOn(made.plusDays(1)), EhcRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(with(inForce()).withClosedOn(made.plusDays(2)), EhcRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(
                with(inForce().withRequestReceivedOn(OPENED.plusDays(1))).withClosedOn(made),
                EhcRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void on_the_day_of_the_plan_and_where_nobody_is_there_any_more_nothing_is_said_of_going_beyond() {
    LocalDate made = OPENED.plusWeeks(18);
    CaseFile left = with(inForce()).withAssignments(keyWorker(KEY_WORKER, "2026-03-02/" + made));

    assertThat(Held.against(with(inForce()), made, EhcRules.GOES_BEYOND).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(with(inForce()), made.plusDays(1), EhcRules.GOES_BEYOND)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(left, EhcRules.GOES_BEYOND).verdict()).isEqualTo(NOT_APPLICABLE);
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
    assertThat(EhcProcesses.aPlan().sectionsMissing()).isEmpty();
    assertThat(EhcProcesses.aPlan().withSections(PlanSection.A, PlanSection.K).sectionsMissing())
        .hasSize(10)
        .doesNotContain(PlanSection.A, PlanSection.K);
    assertThat(EhcProcesses.aRequest().sectionsMissing()).isEmpty();
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
}
