package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aPlan;
import static org.keywork.fixtures.Families.BROTHER;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.aBrother;
import static org.keywork.fixtures.Families.aNeed;
import static org.keywork.fixtures.WholeFamilyRuleExamples.aTask;
import static org.keywork.fixtures.WholeFamilyRuleExamples.siblingsConsidered;
import static org.keywork.fixtures.WholeFamilyRuleExamples.withTask;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Family;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.family.TaskOutcome;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict;

/** Brothers and sisters, and the tasks that wear a family out, when a plan is made. */
class FamilyInPlanRulesTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 6, 15);
  private static final CaseFile NOT_CONSIDERED = siblingsConsidered(Optional.of(false));

  private static Held considered(CaseFile file) {
    return Held.against(file, FamilyInPlanRules.SIBLINGS_CONSIDERED);
  }

  /** Nobody considered the brother and his two sisters. */
  private static Family withTwoSisters() {
    Family family = NOT_CONSIDERED.family();
    return family.withMembers(
        family.members().get(0),
        family.members().get(1),
        aBrother(),
        aBrother().withId(new MemberId("sister-1")),
        aBrother().withId(new MemberId("sister-2")));
  }

  @Test
  void those_whom_nobody_thought_of_are_counted() {
    Held one = considered(NOT_CONSIDERED);
    Held two = considered(NOT_CONSIDERED.withFamily(
        withTwoSisters().withAskedAndWithoutNeeds(new MemberId("sister-1"))));

    assertThat(one.missedAt()).containsExactly("/plans/0/siblingsConsidered");
    assertThat(one.messages())
        .containsExactly("The plan agreed on 2026-06-15 was made without looking at what support 1"
            + " brother or sister may need.");
    assertThat(two.messages())
        .containsExactly("The plan agreed on 2026-06-15 was made without looking at what support 2"
            + " brothers and sisters may need.");
  }

  @Test
  void a_need_speaks_for_the_brother_while_it_is_felt() {
    Need need = aNeed(new NeedId("need-3"), BROTHER, NeedDomain.LEISURE).withFoundOn(TODAY);

    assertThat(considered(withNeed(need)).verdict()).isEqualTo(Verdict.Kind.MET);
    assertThat(considered(withNeed(need.withFoundOn(TODAY.plusDays(1)))).missedAt())
        .hasSize(1);
    assertThat(considered(withNeed(need.withEndedOn(TODAY))).missedAt()).hasSize(1);
    assertThat(considered(withNeed(need.withWhose(CHILD))).missedAt()).hasSize(1);
  }

  private static CaseFile withNeed(Need need) {
    Family family = NOT_CONSIDERED.family();
    return NOT_CONSIDERED.withFamily(family.withNeeds(family.needs().get(0), need));
  }

  @Test
  void only_the_plan_in_force_is_asked() {
    SupportPlan earlier = NOT_CONSIDERED.plans().get(0);
    SupportPlan next = aPlan()
        .withId(new PlanId("plan-2"))
        .withActions()
        .withAgreedOn(TODAY)
        .withSiblingsConsidered(true);

    assertThat(considered(NOT_CONSIDERED.withPlans(earlier, next)).missedAt()).isEmpty();
    assertThat(considered(NOT_CONSIDERED.withPlans(earlier, next.withAgreedOn(TODAY.plusDays(1))))
            .missedAt())
        .containsExactly("/plans/0/siblingsConsidered");
  }

  private static Held lookedAt(CaseFile file) {
    return Held.against(file, FamilyInPlanRules.TASKS_LOOKED_AT);
  }

  @Test
  void tasks_told_by_the_day_of_the_plan_are_looked_at_each() {
    CaseFile file = withTask(
        aTask(AGREED).withOutcome(TaskOutcome.NOT_LOOKED_AT),
        aTask(AGREED.minusDays(1)).withOutcome(TaskOutcome.TAKEN_OVER),
        aTask(AGREED.minusDays(2)).withOutcome(TaskOutcome.NOT_LOOKED_AT),
        aTask(AGREED.plusDays(1)).withOutcome(TaskOutcome.NOT_LOOKED_AT),
        aTask(AGREED));
    Held held = lookedAt(file);

    assertThat(held.missedAt())
        .containsExactly(
            "/family/timeConsumingTasks/0/outcome", "/family/timeConsumingTasks/2/outcome");
    assertThat(held.messages().get(1))
        .isEqualTo("The family told on 2026-06-13 of a task that costs it much time and energy, and"
            + " for the plan agreed on 2026-06-15 nobody asked whether key working can ease it.");
    assertThat(held.askedAt()).containsExactly("/family/timeConsumingTasks/4/outcome");
  }

  @Test
  void the_next_plan_takes_up_what_was_told_after_the_last() {
    CaseFile file = withTask(aTask(AGREED.plusDays(1)).withOutcome(TaskOutcome.NOT_LOOKED_AT));
    SupportPlan next = aPlan().withId(new PlanId("plan-2")).withAgreedOn(AGREED.plusDays(1));

    assertThat(lookedAt(file).verdict()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(lookedAt(file.withPlans(aPlan(), next)).missedAt()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(TaskOutcome.class)
  void whatever_came_of_it_the_question_was_asked(TaskOutcome outcome) {
    Verdict.Kind kind = lookedAt(withTask(aTask(AGREED).withOutcome(outcome))).verdict();

    assertThat(kind == Verdict.Kind.MET).isEqualTo(outcome != TaskOutcome.NOT_LOOKED_AT);
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(FamilyInPlanRules.all())
        .extracting(rule -> rule.id().value())
        .containsExactly("plan.siblings-considered", "plan.tasks-looked-at");
  }
}
