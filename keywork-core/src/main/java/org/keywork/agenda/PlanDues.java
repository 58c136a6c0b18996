package org.keywork.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.plan.FirstPlan;
import org.keywork.plan.FirstPlanning;
import org.keywork.plan.FirstPlanningRules;
import org.keywork.plan.NeedsThread;
import org.keywork.plan.NewNeed;
import org.keywork.plan.NewNeedRules;
import org.keywork.plan.OpenAction;
import org.keywork.plan.PlanAction;
import org.keywork.plan.PlanRules;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * What planning asks for: the first meeting, the first plan, what the plans say, and support for needs
 * that were found since.
 *
 * @since 0.1
 */
public final class PlanDues {

  private static final String MEETINGS = "meetings";
  private static final String PLANS = "plans";
  private static final String ACTIONS = "actions";
  private static final String NEEDS = "needs";
  private static final String FIRST = "first";

  private PlanDues() {}

  /** What is to be done for a family; nothing where it is not on the active list. */
  public static Stream<AgendaEntry> of(FirstPlanning planning, AgendaHeading heading) {
    NeedsThread thread = planning.thread();
    if (!thread.active().contains(heading.basis().asOf())) {
      return Stream.empty();
    }
    return Stream.of(
            firstMeeting(planning, heading).stream(),
            firstPlan(thread, heading).stream(),
            actions(thread.plans(), heading),
            newNeeds(thread, heading))
        .flatMap(each -> each);
  }

  private static Optional<AgendaEntry> firstMeeting(FirstPlanning planning, AgendaHeading heading) {
    if (planning.isUndated(heading.basis())) {
      return Optional.of(heading.undated(
          AgendaMatter.FIRST_PLANNING_MEETING,
          "how long after referral the service holds the first planning meeting",
          planning.place(),
          MEETINGS,
          FIRST));
    }
    return planning
        .meetingBy(heading.basis())
        .filter(by -> planning.isAwaitedOn(heading.basis().asOf()))
        .map(by -> heading
            .item(AgendaMatter.FIRST_PLANNING_MEETING, MEETINGS, FIRST)
            .by(by)
            .behind(RuleBehind.of(FirstPlanningRules.MEETING_IN_TIME))
            .at(planning.place())
            .build());
  }

  private static Optional<AgendaEntry> firstPlan(NeedsThread thread, AgendaHeading heading) {
    return FirstPlan.awaitedIn(thread, heading.basis()).map(plan -> firstPlan(plan, heading));
  }

  /** Of a draft in hand nobody can tell whether the parents have agreed to it. */
  private static AgendaEntry firstPlan(FirstPlan plan, AgendaHeading heading) {
    return plan.draft().isPresent()
        ? heading.undated(
            AgendaMatter.FIRST_PLAN,
            "the day on which the parents agreed",
            Location.at(PLANS, plan.draft().getAsInt()),
            PLANS,
            FIRST)
        : heading
            .item(AgendaMatter.FIRST_PLAN, PLANS, FIRST)
            .by(plan.by())
            .behind(RuleBehind.of(PlanRules.WRITTEN_PLAN))
            .at(Location.here())
            .build();
  }

  private static Stream<AgendaEntry> actions(List<SupportPlan> plans, AgendaHeading heading) {
    return OpenAction.in(plans, heading.basis().asOf()).stream()
        .filter(open -> open.action().due().isPresent())
        .map(open -> action(open, heading));
  }

  /** Somebody named the day, so none is counted; what the family took on the key worker minds. */
  private static AgendaEntry action(OpenAction open, AgendaHeading heading) {
    PlanAction action = open.action();
    AgendaItem.Builder item = heading
        .item(
            AgendaMatter.PLAN_ACTION,
            PLANS,
            open.firstAgreedIn().value(),
            ACTIONS,
            action.id().value())
        .lastDay(action.due().orElseThrow())
        .behind(AgreementBehind.of(PlanRules.MONITORED))
        .at(Location.at(PLANS, open.plan()).then(ACTIONS, open.place()));
    action.owner().ifPresent(owner -> item.seenToBy(Set.of(owner)));
    return item.build();
  }

  private static Stream<AgendaEntry> newNeeds(NeedsThread thread, AgendaHeading heading) {
    return NewNeed.in(thread, heading.basis().asOf()).stream()
        .filter(NewNeed::isWaiting)
        .map(need -> newNeed(need, heading));
  }

  private static AgendaEntry newNeed(NewNeed need, AgendaHeading heading) {
    Location at = Location.at("family").then(NEEDS, need.place());
    String id = need.need().id().value();
    Optional<Deadline> by = need.supportedBy(heading.basis());
    return by.isEmpty()
        ? heading.undated(
            AgendaMatter.NEW_NEED,
            "how soon the service finds support for a need that is newly found",
            at,
            NEEDS,
            id)
        : heading
            .item(AgendaMatter.NEW_NEED, NEEDS, id)
            .by(by.get())
            .behind(RuleBehind.of(NewNeedRules.SUPPORTED_IN_TIME))
            .at(at)
            .build();
  }
}
