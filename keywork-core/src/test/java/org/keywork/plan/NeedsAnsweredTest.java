package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.keywork.fixtures.CaseFiles.ACTION;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.PLAN;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aGoal;
import static org.keywork.fixtures.CaseFiles.anAction;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.NEED_OF_THE_BROTHER;
import static org.keywork.fixtures.Families.NEED_OF_THE_CHILD;
import static org.keywork.fixtures.Families.aNeed;
import static org.keywork.fixtures.PlanningCases.anUnmetNeed;
import static org.keywork.fixtures.PlanningCases.withFamily;
import static org.keywork.fixtures.PlanningCases.withPlan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Family;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.PlanningCases;
import org.keywork.rule.Unknown;

/** The needs thread as it is told on a day. */
class NeedsAnsweredTest {

  private static final ActionId ANOTHER = new ActionId("another");

  /** A plan with nothing but one action that says nothing of itself, changed by the test. */
  private static CaseFile withActions(PlanAction... actions) {
    return withPlan(plan -> plan.withActions(actions));
  }

  private static PlanAction silent() {
    return PlanAction.builder().id(ANOTHER).build();
  }

  private static PlanAction forTheChild() {
    return anAction(ACTION, KEY_WORKER, NEED_OF_THE_CHILD);
  }

  private static List<NeedStanding> standings(CaseFile file) {
    return file.needs(TODAY).needs().stream().map(NeedInThread::standing).toList();
  }

  private static ActionPurpose purpose(CaseFile file) {
    return file.needs(TODAY).actions().get(0).purpose();
  }

  @Test
  void each_need_is_told_with_the_actions_that_answer_it() {
    NeedsAnswered told = aCaseFile().needs(TODAY);

    assertThat(told.asOf()).isEqualTo(TODAY);
    assertThat(told.active()).isTrue();
    assertThat(told.plan()).contains(PLAN);
    assertThat(told.needs()).extracting(NeedInThread::standing).containsOnly(NeedStanding.SERVED);
    assertThat(told.needs().get(0).actions()).containsExactly(ACTION);
    assertThat(told.actions().get(0).serves()).containsExactly(NEED_OF_THE_CHILD);
    assertThat(told.actions()).noneMatch(ActionInThread::isOrphan);
    assertThat(told.missing()).isEmpty();
  }

  @Test
  void an_action_answers_the_needs_of_its_goal_and_those_it_names() {
    PlanAction forBoth =
        anAction(ACTION, KEY_WORKER, NEED_OF_THE_BROTHER).withGoal(aGoal().id());

    NeedsAnswered told = withActions(forBoth).needs(TODAY);

    assertThat(told.actions().get(0).serves())
        .containsExactly(NEED_OF_THE_CHILD, NEED_OF_THE_BROTHER);
    assertThat(told.goalsWithoutAction()).isEmpty();
    assertThat(aCaseFile().needs(TODAY).goalsWithoutAction())
        .containsExactly(aGoal().id());
  }

  @Test
  void a_need_that_nothing_answers_is_unanswered_until_it_is_listed() {
    CaseFile file = withActions(forTheChild());
    UnmetNeed unmet = anUnmetNeed(TODAY).withNeed(NEED_OF_THE_BROTHER);

    assertThat(standings(file)).containsExactly(NeedStanding.SERVED, NeedStanding.UNANSWERED);
    assertThat(standings(file.withUnmetNeeds(unmet.withRecordedOn(TODAY.plusDays(1)))))
        .containsExactly(NeedStanding.SERVED, NeedStanding.UNANSWERED);
    assertThat(standings(file.withUnmetNeeds(unmet)))
        .containsExactly(NeedStanding.SERVED, NeedStanding.LISTED);
    assertThat(file.withUnmetNeeds(unmet).needs(TODAY).needs().get(1).unmet())
        .containsExactly(unmet);
  }

  @Test
  void a_need_may_be_served_and_listed() {
    CaseFile file = aCaseFile().withUnmetNeeds(anUnmetNeed(OPENED).withMetOn(TODAY.plusDays(1)));

    assertThat(standings(file))
        .containsExactly(NeedStanding.SERVED_AND_LISTED, NeedStanding.SERVED);
    assertThat(file.needs(TODAY).needs().get(0).metOn()).isEmpty();
  }

  @Test
  void a_need_that_was_met_is_listed_until_the_day_before() {
    CaseFile file = withPlan(
            plan -> plan.withActions(anAction(ACTION, KEY_WORKER, NEED_OF_THE_BROTHER)))
        .withUnmetNeeds(anUnmetNeed(OPENED).withMetOn(TODAY));

    assertThat(standings(file)).containsExactly(NeedStanding.MET_AFTER_ALL, NeedStanding.SERVED);
    assertThat(file.needs(TODAY).needs().get(0).metOn()).contains(TODAY);
    assertThat(file.needs(TODAY).needs().get(0).unmet()).isEmpty();
    assertThat(file.needs(TODAY.minusDays(1)).needs().get(0).standing())
        .isEqualTo(NeedStanding.LISTED);
  }

  @Test
  void an_action_that_does_not_say_what_it_is_for_leaves_needs_open_and_is_no_orphan() {
    CaseFile file = withActions(forTheChild(), silent());
    NeedsAnswered told = file.needs(TODAY);

    assertThat(standings(file)).containsExactly(NeedStanding.SERVED, NeedStanding.CANNOT_TELL);
    assertThat(told.notTold()).containsExactly(told.actions().get(1));
    assertThat(told.orphans()).isEmpty();
    assertThat(told.missing())
        .extracting(Unknown::what, each -> each.at().pointer())
        .containsExactly(tuple("which needs the action another answers", "/plans/0/actions/1"));
  }

  @Test
  void what_would_settle_nothing_is_not_asked() {
    NeedsAnswered told = withPlan(
            plan -> plan.withActions(plan.actions().get(0), plan.actions().get(1), silent()))
        .needs(TODAY);

    assertThat(told.notTold()).hasSize(1);
    assertThat(told.missing()).isEmpty();
  }

  @Test
  void a_goal_that_says_nothing_says_nothing_for_its_actions() {
    CaseFile file = withPlan(plan -> plan.withGoals(aGoal().withMeets())
        .withActions(silent().withGoal(aGoal().id())));

    assertThat(purpose(file)).isEqualTo(ActionPurpose.GOAL_DOES_NOT_SAY);
    assertThat(standings(file)).containsOnly(NeedStanding.CANNOT_TELL);
    assertThat(file.needs(TODAY).orphans()).isEmpty();
  }

  @Test
  void a_plan_without_actions_is_one_question() {
    NeedsAnswered told = withActions().needs(TODAY);

    assertThat(told.needs())
        .extracting(NeedInThread::standing)
        .containsOnly(NeedStanding.CANNOT_TELL);
    assertThat(told.missing())
        .extracting(each -> each.at().pointer())
        .containsExactly("/plans/0/actions");
  }

  @Test
  void an_action_for_a_need_that_is_over_is_an_orphan_until_it_is_done() {
    CaseFile file = over(withActions(forTheChild(), silent().withDoneOn(TODAY)));
    CaseFile done = over(withActions(forTheChild().withDoneOn(TODAY)));

    assertThat(purpose(file)).isEqualTo(ActionPurpose.NEED_NOT_FELT);
    assertThat(file.needs(TODAY).orphans()).hasSize(1);
    assertThat(purpose(done)).isEqualTo(ActionPurpose.NEED_NOT_FELT);
    assertThat(done.needs(TODAY).orphans()).isEmpty();
    assertThat(over(withActions(forTheChild().withDoneOn(TODAY.plusDays(1))))
            .needs(TODAY)
            .orphans())
        .hasSize(1);
  }

  /** All that the family needed is over. */
  private static CaseFile over(CaseFile file) {
    return file.withFamily(Families.aFamily()
        .withNeeds(Families.aFamily().needs().stream()
            .map(need -> need.withEndedOn(TODAY))
            .toList()));
  }

  @Test
  void an_action_for_a_goal_whose_needs_are_over_is_an_orphan() {
    CaseFile file = over(withActions(silent().withGoal(aGoal().id())));

    assertThat(purpose(file)).isEqualTo(ActionPurpose.GOAL_WITHOUT_NEED);
    assertThat(file.needs(TODAY).orphans()).hasSize(1);
    assertThat(purpose(withActions(silent().withGoal(aGoal().id()))))
        .isEqualTo(ActionPurpose.SERVES_A_NEED);
  }

  @Test
  void a_need_that_is_over_and_still_listed_hangs_loose() {
    CaseFile file = over(aCaseFile()).withUnmetNeeds(anUnmetNeed(OPENED), anUnmetNeed(TODAY));

    assertThat(file.needs(TODAY).needs()).isEmpty();
    assertThat(file.needs(TODAY).listedAndNotFelt()).containsExactly(NEED_OF_THE_CHILD);
    assertThat(file.withUnmetNeeds(anUnmetNeed(OPENED).withMetOn(TODAY))
            .needs(TODAY)
            .listedAndNotFelt())
        .isEmpty();
  }

  @Test
  void without_a_plan_in_force_nothing_is_called_unanswered() {
    CaseFile before =
        withPlan(plan -> plan.withAgreedOn(TODAY.plusDays(1))).withUnmetNeeds(anUnmetNeed(TODAY));

    assertThat(standings(before)).containsExactly(NeedStanding.LISTED, NeedStanding.NO_PLAN);
    assertThat(before.needs(TODAY).plan()).isEmpty();
    assertThat(before.needs(TODAY).actions()).isEmpty();
    assertThat(before.needs(TODAY.plusDays(1)).plan()).contains(PLAN);
  }

  @Test
  void nothing_is_told_of_a_family_that_is_not_on_the_active_list() {
    assertThat(aCaseFile().withClosedOn(TODAY).needs(TODAY))
        .isEqualTo(NeedsAnswered.notActive(TODAY));
    assertThat(aCaseFile().withClosedOn(TODAY.plusDays(1)).needs(TODAY).active())
        .isTrue();
    assertThat(aCaseFile().withClosedOn(OPENED).needs(OPENED))
        .isEqualTo(NeedsAnswered.notActive(OPENED));
  }

  @Test
  void two_disabled_children_have_needs_of_their_own() {
    NeedId second = new NeedId("need-3");
    CaseFile file = withFamily(NeedsAnsweredTest::withSecondChild);

    NeedsAnswered told = file.needs(TODAY);

    assertThat(told.byWhose())
        .containsOnlyKeys(CHILD, Families.BROTHER, PlanningCases.SECOND_CHILD);
    assertThat(told.byWhose().get(PlanningCases.SECOND_CHILD))
        .extracting(each -> each.need().id(), NeedInThread::standing)
        .containsExactly(tuple(second, NeedStanding.UNANSWERED));
  }

  private static Family withSecondChild(Family family) {
    return family
        .withChildren(Families.aChild(), PlanningCases.aSecondChild())
        .withNeeds(
            aNeed(NEED_OF_THE_CHILD, CHILD, NeedDomain.EDUCATION),
            aNeed(NEED_OF_THE_BROTHER, Families.BROTHER, NeedDomain.SIBLING_SUPPORT),
            aNeed(new NeedId("need-3"), PlanningCases.SECOND_CHILD, NeedDomain.EDUCATION));
  }

  @Test
  void on_its_last_day_an_action_is_not_late_and_the_next_day_it_is() {
    assertThat(standing(forTheChild().withDue(TODAY))).isEqualTo(ActionStanding.TO_BE_DONE);
    assertThat(standing(forTheChild().withDue(TODAY.minusDays(1)))).isEqualTo(ActionStanding.LATE);
    assertThat(standing(forTheChild())).isEqualTo(ActionStanding.TO_BE_DONE);
    assertThat(standing(forTheChild().withDue(TODAY.minusDays(1)).withDoneOn(TODAY)))
        .isEqualTo(ActionStanding.DONE);
    LocalDate tomorrow = TODAY.plusDays(1);
    assertThat(standing(forTheChild().withDoneOn(tomorrow))).isEqualTo(ActionStanding.TO_BE_DONE);
  }

  private static ActionStanding standing(PlanAction action) {
    return withActions(action).needs(TODAY).actions().get(0).standing();
  }
}
