package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The work of a plan is shared out among those involved.
 *
 * @since 0.1
 */
public final class SharedWorkRules {

  private static final int FEWEST_TO_SHARE_OUT = 3;
  private static final int MOST_TO_SHARE_OUT = 20;

  /** From how many actions on one pair of hands is too few. */
  public static final Parameter<Integer> ACTIONS_TO_SHARE_OUT = Parameter.count(
          "plan.actions-to-share-out",
          "the number of actions from which one owner of all of them is one too few")
      .presetOfOurs(
          FEWEST_TO_SHARE_OUT,
          "GUIDE 3 wants actions shared out and does not say from how many on.")
      .between(2, MOST_TO_SHARE_OUT)
      .strictestWhenSmall();

  /** Somebody sees to every action. */
  public static final Rule<FamilysPlan> EVERY_ACTION_OWNED = rule("plan.every-action-owned")
      .from(GUIDE.at("3 / Increased efficiency"), restating(212))
      .says(SHOULD, "Every action of the plan has somebody who sees to it.")
      .appliesTo(FamilysPlan.class, "plans in force with actions that are still to be done")
      .isMetWhen(EachAction.ofAPlanInForce(SharedWorkRules::actionOwned))
      .otherwise("Nobody has taken on the action {action} of the plan.")
      .remedy("Ask the team who can take it on, and write it into the plan.");

  /**
   * No single person carries the whole plan. Actions that nobody has taken on are for {@link
   * #EVERY_ACTION_OWNED} to tell, and what was dropped nobody carries.
   */
  public static final Rule<FamilysPlan> SHARED_OUT = rule("plan.actions-shared-out")
      .from(GUIDE.at("3 / Increased efficiency"), restating(212))
      .says(
          SHOULD,
          "A plan of {plan.actions-to-share-out} or more actions is shared out among those"
              + " involved.")
      .reading(ACTIONS_TO_SHARE_OUT)
      .appliesTo(FamilysPlan.class, "plans in force with several actions")
      .isMetWhen(SharedWorkRules::sharedOut)
      .otherwise("One person sees to all {actions} actions of the plan that somebody has taken on.")
      .remedy("Go through the actions with the team and share them out.");

  private SharedWorkRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(EVERY_ACTION_OWNED, SHARED_OUT);
  }

  /** An agreed action that nobody has taken on is a miss: the plan is there to say who does what. */
  private static Verdict actionOwned(
      PlanAction action, int place, FamilysPlan subject, Basis basis) {
    if (!action.isToBeDoneOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    return action.hasOwner()
        ? Verdict.met()
        : Verdict.notMet(Location.at("actions", place), fact("action", action.id()));
  }

  private static Verdict sharedOut(FamilysPlan subject, Basis basis) {
    if (!subject.isInForceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    int limit = basis.value(ACTIONS_TO_SHARE_OUT).orElse(FEWEST_TO_SHARE_OUT);
    int taken = takenOn(subject.plan(), basis.asOf());
    if (taken < limit) {
      return Verdict.notApplicable();
    }
    return hasSeveralOwners(subject.plan(), basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(Location.at("actions"), fact("actions", taken));
  }

  private static int takenOn(SupportPlan plan, LocalDate asOf) {
    int taken = 0;
    for (int i = 0; i < plan.actions().size(); i++) {
      if (isTakenOn(plan.actions().get(i), asOf)) {
        taken++;
      }
    }
    return taken;
  }

  private static boolean isTakenOn(PlanAction action, LocalDate asOf) {
    return action.hasOwner() && !action.isDroppedBy(asOf);
  }

  private static boolean hasSeveralOwners(SupportPlan plan, LocalDate asOf) {
    int first = 0;
    while (!isTakenOn(plan.actions().get(first), asOf)) {
      first++;
    }
    for (int i = first + 1; i < plan.actions().size(); i++) {
      PlanAction other = plan.actions().get(i);
      if (isTakenOn(other, asOf) && !other.isOwnedLike(plan.actions().get(first))) {
        return true;
      }
    }
    return false;
  }
}
