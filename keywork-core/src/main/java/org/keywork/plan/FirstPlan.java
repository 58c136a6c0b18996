package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.style.Among;
import org.keywork.time.Deadline;

/**
 * The first plan of a family, while it is still to be agreed.
 *
 * @param by its last day
 * @param draft where among the plans a draft stands that is in hand; empty where there is none
 * @since 0.1
 */
public record FirstPlan(Deadline by, OptionalInt draft) {

  private static final int SEVERAL = 2;

  /** Refuses a missing part. */
  public FirstPlan {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(draft, "draft");
  }

  /** The first plan that a family is to have; empty where it needs none, or was agreed on one. */
  public static Optional<FirstPlan> awaitedIn(NeedsThread thread, Basis basis) {
    return isCalledFor(thread, basis.asOf()) && !isAnyAgreedBy(basis.asOf(), thread.plans())
        ? Optional.of(new FirstPlan(
            Deadline.within(
                basis.value(PlanRules.FIRST_PLAN_WITHIN).orElseThrow(),
                thread.active().firstDay()),
            draftInHand(thread.plans(), basis)))
        : Optional.empty();
  }

  /** Whether its last day is over; on that day it is still in time. */
  public boolean isOverdueOn(LocalDate asOf) {
    return asOf.isAfter(by.lastDay());
  }

  /** Whether several agencies are to meet what the family needs on a day. */
  static boolean isCalledFor(NeedsThread thread, LocalDate asOf) {
    return thread.active().contains(asOf)
        && thread.agencies().size() >= SEVERAL
        && thread.hasNeedOn(asOf);
  }

  static boolean isAnyAgreedBy(LocalDate asOf, List<SupportPlan> plans) {
    return Among.any(plans, asOf, SupportPlan::isAgreedBy);
  }

  static OptionalInt draftInHand(List<SupportPlan> plans, Basis basis) {
    for (int i = 0; i < plans.size(); i++) {
      if (isDraftInHand(plans.get(i), basis)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** A draft that has lain about for longer than the look-back is none that anybody works on. */
  private static boolean isDraftInHand(SupportPlan plan, Basis basis) {
    return !plan.isEndedBy(basis.asOf())
        && !plan.isAgreedBy(basis.asOf())
        && plan.isBegunBy(basis.asOf())
        && plan.draftedOn()
            .or(plan::draftSharedOn)
            .filter(day -> LookBack.isPast(day, basis))
            .isEmpty();
  }
}
