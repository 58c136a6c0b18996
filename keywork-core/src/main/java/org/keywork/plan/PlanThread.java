package org.keywork.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.family.NeedId;

/** What the actions of a plan are for. Asking whether a need is served allocates nothing. */
final class PlanThread {

  private PlanThread() {}

  /** Whether an action of a plan that was not dropped by a day answers a need, itself or through its goal. */
  static boolean isServed(NeedId need, SupportPlan plan, LocalDate asOf) {
    List<PlanAction> actions = plan.actions();
    for (int i = 0; i < actions.size(); i++) {
      if (actions.get(i).meets().contains(need) && !actions.get(i).isDroppedBy(asOf)) {
        return true;
      }
    }
    return isServedThroughAGoal(need, plan, asOf);
  }

  private static boolean isServedThroughAGoal(NeedId need, SupportPlan plan, LocalDate asOf) {
    for (int i = 0; i < plan.goals().size(); i++) {
      Goal goal = plan.goals().get(i);
      if (goal.meets().contains(need) && isPursued(goal.id(), plan, asOf)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPursued(GoalId goal, SupportPlan plan, LocalDate asOf) {
    List<PlanAction> actions = plan.actions();
    for (int i = 0; i < actions.size(); i++) {
      Optional<GoalId> named = actions.get(i).goal();
      if (named.isPresent() && named.get().equals(goal) && !actions.get(i).isDroppedBy(asOf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a plan has actions, and says of each what it is for that was not dropped by a day. */
  static boolean saysWhatItIsFor(SupportPlan plan, LocalDate asOf) {
    List<PlanAction> actions = plan.actions();
    for (int i = 0; i < actions.size(); i++) {
      if (!actions.get(i).isDroppedBy(asOf) && !saysWhatItIsFor(actions.get(i), plan)) {
        return false;
      }
    }
    return !actions.isEmpty();
  }

  private static boolean saysWhatItIsFor(PlanAction action, SupportPlan plan) {
    if (!action.meets().isEmpty()) {
      return true;
    }
    int goal = goalOf(action, plan);
    return goal >= 0 && !plan.goals().get(goal).meets().isEmpty();
  }

  /** Whether an action answers a need, itself or through its goal. */
  static boolean serves(PlanAction action, NeedId need, SupportPlan plan) {
    if (action.meets().contains(need)) {
      return true;
    }
    int goal = goalOf(action, plan);
    return goal >= 0 && plan.goals().get(goal).meets().contains(need);
  }

  /** Where the goal of an action stands among those of the plan; below 0 if it names none. */
  private static int goalOf(PlanAction action, SupportPlan plan) {
    Optional<GoalId> named = action.goal();
    for (int i = 0; named.isPresent() && i < plan.goals().size(); i++) {
      if (plan.goals().get(i).id().equals(named.get())) {
        return i;
      }
    }
    return -1;
  }

  /** The needs that an action answers, its own first, then those of its goal. */
  static Set<NeedId> needsOf(PlanAction action, SupportPlan plan) {
    Set<NeedId> needs = new LinkedHashSet<>(action.meets());
    int goal = goalOf(action, plan);
    if (goal >= 0) {
      needs.addAll(plan.goals().get(goal).meets());
    }
    return needs;
  }

  /** The goals that no action names, and whose needs no action answers; dropped actions do not count. */
  static List<GoalId> goalsWithoutAction(SupportPlan plan, LocalDate asOf) {
    return plan.goals().stream()
        .filter(goal -> !isPursued(goal.id(), plan, asOf))
        .filter(goal -> goal.meets().stream().noneMatch(need -> isServed(need, plan, asOf)))
        .map(Goal::id)
        .toList();
  }
}
