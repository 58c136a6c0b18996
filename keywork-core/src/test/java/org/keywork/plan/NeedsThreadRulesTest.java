package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAction;
import static org.keywork.fixtures.Families.NEED_OF_THE_BROTHER;
import static org.keywork.fixtures.Families.NEED_OF_THE_CHILD;
import static org.keywork.fixtures.PlanningCases.aFailure;
import static org.keywork.fixtures.PlanningCases.anUnmetNeed;
import static org.keywork.fixtures.PlanningCases.withPlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

class NeedsThreadRulesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 10, 1);

  private static final NeedId ANOTHER = new NeedId("need-3");

  private static Family withAnother() {
    List<Need> needs = new ArrayList<>(Families.aFamily().needs());
    needs.add(Families.aNeed(ANOTHER, Families.CHILD, NeedDomain.LEISURE));
    return Families.aFamily().withNeeds(needs);
  }

  private static Held answered(CaseFile file) {
    return Held.against(file, NeedsThreadRules.EVERY_NEED_ANSWERED);
  }

  private static Held listed(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, NeedsThreadRules.FAILED_NEED_LISTED);
  }

  private static CaseFile twice() {
    return aCaseFile().withServiceFailures(aFailure(SECOND), aFailure(FIRST));
  }

  @Test
  void every_need_that_leads_nowhere_is_pointed_at() {
    PlanAction forAnother =
        anAction(new ActionId("a"), KEY_WORKER, NEED_OF_THE_CHILD).withMeets(ANOTHER);
    CaseFile file = aCaseFile()
        .withFamily(withAnother())
        .withPlans(CaseFiles.aPlan().withGoals().withActions(forAnother));

    assertThat(answered(file).missedAt()).containsExactly("/family/needs/0", "/family/needs/1");
    assertThat(answered(file.withUnmetNeeds(anUnmetNeed(TODAY))).missedAt())
        .containsExactly("/family/needs/1");
    assertThat(answered(file.withUnmetNeeds(anUnmetNeed(TODAY.plusDays(1)))).missedAt())
        .hasSize(2);
  }

  @Test
  void a_plan_without_any_action_is_one_question() {
    CaseFile nothing = withPlan(plan -> plan.withActions());
    CaseFile listed = nothing.withUnmetNeeds(
        anUnmetNeed(TODAY), anUnmetNeed(TODAY).withNeed(NEED_OF_THE_BROTHER));

    assertThat(answered(nothing).missedAt()).isEmpty();
    assertThat(answered(nothing).askedAt()).containsExactly("/plans/0/actions");
    assertThat(answered(listed).count(Verdict.Kind.MET)).isEqualTo(1);
  }

  @Test
  void two_services_that_failed_once_each_are_no_service_that_failed_twice() {
    CaseFile each = aCaseFile()
        .withServiceFailures(aFailure(FIRST), aFailure(SECOND).withAgency(CaseFiles.SCHOOL));

    assertThat(listed(each, TODAY).missedAt()).isEmpty();
    assertThat(listed(
                each.withServiceFailures(
                    aFailure(FIRST),
                    aFailure(SECOND),
                    aFailure(FIRST).withAgency(CaseFiles.SCHOOL),
                    aFailure(SECOND).withAgency(CaseFiles.SCHOOL)),
                TODAY)
            .missedAt())
        .containsExactly("/serviceFailures/1", "/serviceFailures/3");
  }

  @Test
  void an_action_answers_the_needs_of_its_goal() {
    PlanAction forTheGoal =
        anAction(new ActionId("a"), KEY_WORKER, NEED_OF_THE_BROTHER).withMeets();
    CaseFile linked = withPlan(plan -> plan.withActions(
        forTheGoal.withGoal(new GoalId("goal-1")),
        anAction(new ActionId("b"), KEY_WORKER, NEED_OF_THE_BROTHER)));

    assertThat(answered(linked).count(Verdict.Kind.MET)).isEqualTo(1);
    CaseFile other = withPlan(plan -> plan.withGoals(
            CaseFiles.aGoal(),
            CaseFiles.aGoal().withId(new GoalId("goal-2")).withMeets(Set.of(NEED_OF_THE_BROTHER)))
        .withActions(
            forTheGoal.withGoal(new GoalId("goal-2")),
            anAction(new ActionId("b"), KEY_WORKER, NEED_OF_THE_BROTHER)));
    assertThat(answered(other).missedAt()).containsExactly("/family/needs/0");
  }

  @Test
  void a_goal_that_does_not_say_what_it_meets_is_a_question() {
    PlanAction forTheGoal =
        anAction(new ActionId("a"), KEY_WORKER, NEED_OF_THE_BROTHER).withMeets();
    CaseFile file = withPlan(plan -> plan.withGoals(CaseFiles.aGoal().withMeets())
        .withActions(
            forTheGoal.withGoal(new GoalId("goal-1")),
            anAction(new ActionId("b"), KEY_WORKER, NEED_OF_THE_BROTHER)));

    assertThat(answered(file).missedAt()).isEmpty();
    assertThat(answered(file).askedAt()).containsExactly("/family/needs/0");
  }

  @Test
  void a_need_that_is_over_leads_where_it_likes() {
    Need over =
        Families.aNeed(NEED_OF_THE_CHILD, Families.CHILD, NeedDomain.EDUCATION).withEndedOn(TODAY);
    Need ahead = Families.aNeed(NEED_OF_THE_BROTHER, Families.BROTHER, NeedDomain.LEISURE)
        .withFoundOn(TODAY.plusDays(1));
    CaseFile file =
        withPlan(plan -> plan.withActions()).withFamily(Families.aFamily().withNeeds(over, ahead));

    assertThat(answered(file).count(Verdict.Kind.NOT_APPLICABLE)).isEqualTo(1);
  }

  @Test
  void the_needs_of_a_child_end_with_the_child() {
    PlanAction forAnother = anAction(new ActionId("a"), KEY_WORKER, ANOTHER);
    CaseFile file = aCaseFile()
        .withFamily(withAnother().withChildren(Families.aChild().withDiedOn(TODAY)))
        .withPlans(CaseFiles.aPlan().withActions(forAnother));

    assertThat(Held.against(file, TODAY.minusDays(1), NeedsThreadRules.EVERY_NEED_ANSWERED)
            .missedAt())
        .containsExactly("/family/needs/0", "/family/needs/1");
    assertThat(answered(file).missedAt()).containsExactly("/family/needs/1");
    CaseFile failed =
        twice().withFamily(Families.aFamily().withChildren(Families.aChild().withDiedOn(TODAY)));
    assertThat(listed(failed, TODAY.minusDays(1)).missedAt()).hasSize(1);
    assertThat(listed(failed, TODAY).missedAt()).isEmpty();
  }

  @Test
  void a_family_that_has_left_is_not_asked() {
    CaseFile left = withPlan(plan -> plan.withActions(plan.actions().get(0))).withClosedOn(TODAY);

    assertThat(answered(left).count(Verdict.Kind.NOT_APPLICABLE)).isEqualTo(1);
    assertThat(Held.against(left, TODAY.minusDays(1), NeedsThreadRules.EVERY_NEED_ANSWERED)
            .missedAt())
        .hasSize(1);
  }

  @Test
  void the_second_failure_makes_an_unmet_need() {
    assertThat(listed(twice(), SECOND.minusDays(1)).missedAt()).isEmpty();
    assertThat(listed(twice(), SECOND).missedAt()).containsExactly("/serviceFailures/0");
    assertThat(listed(twice(), SECOND).messages())
        .containsExactly("The service of trust for the need need-1 failed to come 2 times, last"
            + " on 2026-10-01, and the need is not listed as unmet.");
  }

  @Test
  void a_stricter_service_lists_after_the_first() {
    Basis once =
        new Basis(FIRST, CaseFiles.BASIS.policy().with(NeedsThreadRules.FAILURES_UNTIL_UNMET, 1));

    assertThat(Held.against(twice(), once, NeedsThreadRules.FAILED_NEED_LISTED).missedAt())
        .containsExactly("/serviceFailures/1");
  }

  @Test
  void a_need_listed_today_is_listed_and_one_listed_tomorrow_is_not_yet() {
    assertThat(listed(twice().withUnmetNeeds(anUnmetNeed(TODAY)), TODAY).missedAt())
        .isEmpty();
    assertThat(listed(twice().withUnmetNeeds(anUnmetNeed(TODAY)), TODAY.minusDays(1))
            .missedAt())
        .hasSize(1);
  }

  @Test
  void what_failed_before_the_need_was_met_is_over() {
    CaseFile met = twice().withUnmetNeeds(anUnmetNeed(FIRST).withMetOn(SECOND.plusDays(1)));

    assertThat(listed(met, SECOND).missedAt()).isEmpty();
    assertThat(listed(met, TODAY).missedAt()).isEmpty();
    assertThat(listed(
                met.withServiceFailures(
                    aFailure(SECOND.plusDays(1)), aFailure(SECOND), aFailure(SECOND.plusDays(2))),
                TODAY)
            .missedAt())
        .containsExactly("/serviceFailures/2");
  }

  @Test
  void the_failures_of_one_need_do_not_add_to_another() {
    CaseFile each = aCaseFile()
        .withServiceFailures(aFailure(FIRST), aFailure(SECOND).withNeed(NEED_OF_THE_BROTHER));

    assertThat(listed(each, TODAY).missedAt()).isEmpty();
    CaseFile listedForTheOther =
        twice().withUnmetNeeds(anUnmetNeed(FIRST).withNeed(NEED_OF_THE_BROTHER).withMetOn(TODAY));
    assertThat(listed(listedForTheOther, TODAY).missedAt()).hasSize(1);
  }

  @Test
  void what_will_be_met_is_not_met_yet() {
    CaseFile ahead =
        twice().withUnmetNeeds(anUnmetNeed(TODAY.plusDays(1)).withMetOn(TODAY.plusDays(1)));

    assertThat(listed(ahead, TODAY).missedAt()).hasSize(1);
  }

  @Test
  void a_failure_a_year_ago_counts_and_one_before_that_no_longer() {
    CaseFile file = twice().withUnmetNeeds();
    LocalDate aYearOn = FIRST.plusYears(1);

    assertThat(listed(file, aYearOn).missedAt()).hasSize(1);
    assertThat(listed(file, aYearOn.plusDays(1)).missedAt()).isEmpty();
  }
}
