package org.keywork.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.plan.Goal;
import org.keywork.plan.PlanAction;
import org.keywork.plan.SupportPlan;
import org.keywork.plan.UnmetNeed;

/** The rule about needs as somebody writes it who has no rule book. */
final class NeedsByHand {

  private NeedsByHand() {}

  static void everyNeedAnswered(Look look) {
    int place = PlanByHand.inForce(look);
    if (place < 0) {
      return;
    }
    SupportPlan plan = look.file.plans().get(place);
    Set<NeedId> answered = answered(plan, look);
    List<Need> needs = look.file.family().needs();
    for (int i = 0; i < needs.size(); i++) {
      if (!answered.contains(needs.get(i).id())
          && look.file.family().feels(needs.get(i), look.asOf)
          && saysWhatItIsFor(plan, look)) {
        look.miss(
            "need.reaches-plan-or-unmet-list",
            "/family/needs/" + i,
            "No action of the plan agreed on " + plan.agreedOn().orElseThrow()
                + " answers the need " + needs.get(i).id().value()
                + ", and the need is not listed as unmet.");
      }
    }
  }

  private static Set<NeedId> answered(SupportPlan plan, Look look) {
    Set<NeedId> answered = new HashSet<>();
    for (PlanAction action : plan.actions()) {
      if (!action.isDroppedBy(look.asOf)) {
        answered.addAll(action.meets());
        answered.addAll(needsOfGoal(action, plan));
      }
    }
    for (UnmetNeed unmet : look.file.unmetNeeds()) {
      if (!unmet.recordedOn().isAfter(look.asOf)) {
        answered.add(unmet.need());
      }
    }
    return answered;
  }

  private static Set<NeedId> needsOfGoal(PlanAction action, SupportPlan plan) {
    if (action.goal().isPresent()) {
      for (Goal goal : plan.goals()) {
        if (goal.id().equals(action.goal().get())) {
          return goal.meets();
        }
      }
    }
    return Set.of();
  }

  private static boolean saysWhatItIsFor(SupportPlan plan, Look look) {
    for (PlanAction action : plan.actions()) {
      if (!action.isDroppedBy(look.asOf)
          && action.meets().isEmpty()
          && needsOfGoal(action, plan).isEmpty()) {
        return false;
      }
    }
    return !plan.actions().isEmpty();
  }
}
