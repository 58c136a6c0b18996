package org.keywork.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An action of an agreed plan that is still to be done, whether or not the plan still holds.
 *
 * <p>Where the same action stands in a later plan, it is that one: the family was promised it once, and
 * the later plan says by when. It goes by the plan in which it was first agreed, and so keeps that name
 * as it is carried from plan to plan.
 *
 * @param action the action
 * @param firstAgreedIn the plan in which it was first agreed, since it was last done or dropped
 * @param plan where the last plan that has it stands among the plans
 * @param place where it stands in that plan
 * @since 0.1
 */
public record OpenAction(PlanAction action, PlanId firstAgreedIn, int plan, int place) {

  /** Refuses a missing part. */
  public OpenAction {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(firstAgreedIn, "firstAgreedIn");
  }

  /** The open actions of plans on a day, those of the earlier plans first. */
  public static List<OpenAction> in(List<SupportPlan> plans, LocalDate asOf) {
    Map<ActionId, OpenAction> last = new LinkedHashMap<>();
    plans.stream()
        .filter(plan -> plan.isAgreedBy(asOf))
        .sorted(SupportPlan.IN_ORDER)
        .forEach(plan -> carryOver(plan, plans.indexOf(plan), last));
    return last.values().stream()
        .filter(each -> each.action().isToBeDoneOn(asOf))
        .toList();
  }

  private static void carryOver(SupportPlan plan, int index, Map<ActionId, OpenAction> last) {
    for (int i = 0; i < plan.actions().size(); i++) {
      PlanAction action = plan.actions().get(i);
      OpenAction before = last.get(action.id());
      PlanId first =
          before != null && before.action().isToBeDoneOn(plan.agreedOn().orElseThrow())
              ? before.firstAgreedIn()
              : plan.id();
      last.put(action.id(), new OpenAction(action, first, index, i));
    }
  }
}
