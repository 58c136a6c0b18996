package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.keywork.governance.GroupMember;
import org.keywork.governance.GroupMemberId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The plan for putting a service into action leaves nothing out, and each part of it is somebody's.
 *
 * @since 0.1
 */
public final class ActionPlanRules {

  private static final Location PLAN = Location.at("actionPlan");

  /** Each area that is left out harms the service. */
  public static final Rule<SetUp> ALL_AREAS = rule("action-plan.covers-all-areas")
      .from(PACK.at("Ex.14"), restating(453))
      .says(MUST, "The plan for putting the service into action covers all nine areas.")
      .appliesTo(SetUp.class, "services that are, or were, set up")
      .isMetWhen(ActionPlanRules::allAreas)
      .otherwise("The plan for putting the service into action leaves out {missing}.")
      .remedy("Draw up the actions of each area that is missing, with the people it concerns.");

  /** Which agency does what, who sees to it, and by when. */
  public static final Rule<ActionPlan> SPECIFIC = rule("action-plan.actions-specific")
      .from(PACK.at("App.4"), restating(454))
      .says(SHOULD, "Each action has an agency, a task, somebody responsible and a date.")
      .appliesTo(
          ActionPlan.class, "action plans with actions", plan -> !plan.actions().isEmpty())
      .isMetWhen(ActionPlanRules::specific)
      .otherwise("The action {action} does not say its {missing}.")
      .remedy("Settle it in the group, and do not set up anybody to fail.");

  /** Everybody goes home with something to do. */
  public static final Rule<SetUp> OWN_PLANS = rule("action-plan.everybody-has-own-plan")
      .from(PACK.at("Ex.15, App.5"), restating(455))
      .says(SHOULD, "Each member of the group has a plan of their own: topic, action and date.")
      .appliesTo(
          SetUp.class,
          "services with a steering group and an action plan",
          setUp -> setUp.steeringGroup().isPresent() && setUp.actionPlan().isPresent())
      .isMetWhen(ActionPlanRules::ownPlans)
      .otherwise("The member {member} has no plan of their own with topic, action and date.")
      .remedy("Give each member time to write down what they will do, and let the others offer"
          + " their support.");

  private ActionPlanRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ALL_AREAS, SPECIFIC, OWN_PLANS);
  }

  private static Verdict allAreas(SetUp setUp, Basis basis) {
    if (setUp.actionPlan().isEmpty()) {
      return setUp.isStillPlannedOn(basis.asOf())
          ? Verdict.notApplicable()
          : Verdict.cannotTell(PLAN, "which areas the action plan covers");
    }
    ActionPlan plan = setUp.actionPlan().get();
    Set<ActionPlanArea> missing = plan.areasLeftOut();
    if (missing.isEmpty()) {
      return Verdict.met();
    }
    return plan.isAskedBy(basis.asOf())
        ? Verdict.notMet(PLAN, Facts.none().andCodes("missing", missing))
        : Verdict.cannotTell(PLAN.then("actions"), "which areas the action plan covers");
  }

  private static Verdict specific(ActionPlan plan, Basis basis) {
    Verdict verdict = Verdict.met();
    for (int i = 0; i < plan.actions().size(); i++) {
      ImplementationAction action = plan.actions().get(i);
      if (!action.missing().isEmpty()) {
        verdict = verdict.and(Verdict.notMet(
            Location.at("actions", i),
            fact("action", action.id()).andCodes("missing", action.missing())));
      }
    }
    return verdict.kind() == Verdict.Kind.MET || plan.isAskedBy(basis.asOf())
        ? verdict
        : Verdict.cannotTell(Location.at("actions"), "who does what by when for each action");
  }

  /** Whoever joined after the plan was gone through is not missed yet. */
  private static Verdict ownPlans(SetUp setUp, Basis basis) {
    ActionPlan plan = setUp.actionPlan().orElseThrow();
    boolean asked = plan.isAskedBy(basis.asOf());
    LocalDate day = asked ? plan.askedOn().orElseThrow() : basis.asOf();
    Verdict verdict = Verdict.notApplicable();
    for (GroupMember member : setUp.steeringGroup().orElseThrow().membersOn(day)) {
      verdict = verdict.and(ownPlan(plan, member.id()));
    }
    return asked || verdict.kind() != Verdict.Kind.NOT_MET
        ? verdict
        : Verdict.cannotTell(
            PLAN.then("individualPlans"), "who in the group undertook what, and by when");
  }

  private static Verdict ownPlan(ActionPlan plan, GroupMemberId member) {
    for (int i = 0; i < plan.individualPlans().size(); i++) {
      IndividualPlan each = plan.individualPlans().get(i);
      if (each.member().equals(member)) {
        return each.isComplete()
            ? Verdict.met()
            : Verdict.notMet(PLAN.then("individualPlans", i), fact("member", member));
      }
    }
    return Verdict.notMet(PLAN, fact("member", member));
  }
}
