package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.ACTION;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.anAction;
import static org.keywork.fixtures.Families.NEED_OF_THE_BROTHER;
import static org.keywork.fixtures.Families.NEED_OF_THE_CHILD;
import static org.keywork.fixtures.PlanningCases.withPlan;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Rule;
import org.keywork.time.DateSpan;

/** From the day on which an action is dropped nobody waits for it. */
class DroppedActionsTest {

  private static final PlanAction ANOTHER =
      anAction(new ActionId("action-2"), KEY_WORKER, NEED_OF_THE_BROTHER);
  private static final PlanAction DROPPED =
      anAction(ACTION, TEACHER, NEED_OF_THE_CHILD).withDroppedOn(TODAY);

  private static CaseFile with(PlanAction action) {
    return withPlan(plan -> plan.withActions(action, ANOTHER));
  }

  private static void assertMissedUntilToday(CaseFile file, Rule<?> rule) {
    assertThat(Held.against(file, TODAY.minusDays(1), rule).missedAt()).hasSize(1);
    assertThat(Held.against(file, rule).missedAt()).isEmpty();
  }

  @Test
  void it_is_overdue_only_until_the_day_before() {
    PlanAction late = DROPPED.withDue(TODAY.minusDays(2));

    assertThat(late.isOverdueOn(TODAY.minusDays(2))).isFalse();
    assertThat(late.isOverdueOn(TODAY.minusDays(1))).isTrue();
    assertThat(late.isOverdueOn(TODAY)).isFalse();
    assertThat(late.isToBeDoneOn(TODAY.minusDays(1))).isTrue();
    assertThat(late.isToBeDoneOn(TODAY)).isFalse();
    assertThat(ANOTHER.withDoneOn(TODAY).isToBeDoneOn(TODAY.minusDays(1))).isTrue();
    assertThat(ANOTHER.withDoneOn(TODAY).isToBeDoneOn(TODAY)).isFalse();
  }

  @Test
  void it_needs_no_owner() {
    assertMissedUntilToday(
        with(DROPPED.withOwner(Optional.empty())), SharedWorkRules.EVERY_ACTION_OWNED);
  }

  @Test
  void it_calls_for_no_power_over_its_agency() {
    CaseFile file = withPlan(plan -> plan.withActions(DROPPED, ANOTHER)
        .withAuthority(plan.authority().orElseThrow().withAgencies(CaseFiles.TRUST)));

    assertMissedUntilToday(file, PlanRules.GIVES_POWER);
  }

  @Test
  void nobody_goes_out_with_the_child_for_it() {
    assertMissedUntilToday(
        with(DROPPED.withPaidCompanions(PaidCompanions.builder().trained(false).build())),
        PlanRules.COMPANIONS_TRAINED);
  }

  @Test
  void no_money_is_spent_on_it() {
    assertMissedUntilToday(
        with(DROPPED.withFunding(ActionFunding.PERSONAL_BUDGET).withHelpedWithFunding(false)),
        OwnMoneyRules.HELPED_TO_USE_IT);
  }

  @Test
  void nobody_carries_it() {
    CaseFile three = withPlan(plan -> plan.withActions(
        DROPPED.withOwner(KEY_WORKER), ANOTHER, ANOTHER.withId(new ActionId("action-3"))));

    assertMissedUntilToday(three, SharedWorkRules.SHARED_OUT);
    assertThat(Held.against(three, SharedWorkRules.SHARED_OUT).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void it_answers_no_need_and_leaves_none_open() {
    CaseFile file = with(DROPPED);
    CaseFile forNothing = withPlan(
        plan -> plan.withActions(DROPPED.withMeets(), ANOTHER.withMeets(NEED_OF_THE_CHILD)));

    assertThat(Held.against(file, TODAY.minusDays(1), NeedsThreadRules.EVERY_NEED_ANSWERED)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(file, NeedsThreadRules.EVERY_NEED_ANSWERED).missedAt())
        .containsExactly("/family/needs/0");
    assertThat(Held.against(forNothing, TODAY.minusDays(1), NeedsThreadRules.EVERY_NEED_ANSWERED)
            .askedAt())
        .containsExactly("/family/needs/1");
    assertThat(Held.against(forNothing, NeedsThreadRules.EVERY_NEED_ANSWERED).missedAt())
        .containsExactly("/family/needs/1");
  }

  @Test
  void it_is_no_part_of_the_thread_any_more() {
    CaseFile file =
        withPlan(plan -> plan.withActions(DROPPED.withGoal(plan.goals().get(0).id()), ANOTHER));
    NeedsThread thread = new NeedsThread(
        DateSpan.startingOn(CaseFiles.OPENED),
        file.family(),
        file.agencies(),
        file.plans(),
        List.of(),
        List.of());

    assertThat(thread.on(TODAY.minusDays(1)).actions()).hasSize(2);
    assertThat(thread.on(TODAY.minusDays(1)).goalsWithoutAction()).isEmpty();
    assertThat(thread.on(TODAY).actions())
        .extracting(ActionInThread::action)
        .containsExactly(ANOTHER);
    assertThat(thread.on(TODAY).goalsWithoutAction()).hasSize(1);
    assertThat(thread.on(TODAY).standing(NeedStanding.UNANSWERED)).hasSize(1);
  }
}
