package org.keywork.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
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

  private static final String PLANS = "plans";
  private static final String ACTIONS = "actions";
  private static final String NEEDS = "needs";
  private static final List<String> FIRST_MEETING = List.of("planning", "first-meeting");
  private static final List<String> FIRST_PLAN = List.of(PLANS, "first");

  private PlanDues() {}

  /**
   * What is to be done for a family; nothing where it is not on the active list.
   *
   * @param history who is or was its key worker, and so sees to more than what they took on themselves
   */
  public static Stream<AgendaEntry> of(
      FirstPlanning planning, AssignmentHistory history, AgendaHeading heading) {
    NeedsThread thread = planning.thread();
    if (!thread.active().contains(heading.basis().asOf())) {
      return Stream.empty();
    }
    return Stream.of(
            firstMeeting(planning, heading),
            firstPlan(thread, heading),
            actions(thread.plans(), history, heading),
            newNeeds(thread, heading))
        .flatMap(each -> each);
  }

  private static Stream<AgendaEntry> firstMeeting(FirstPlanning planning, AgendaHeading heading) {
    Duty<FirstPlanning> meeting = new Duty<>(
        AgendaMatter.FIRST_PLANNING_MEETING,
        FirstPlanningRules.MEETING_IN_TIME,
        planning,
        planning.place(),
        FIRST_MEETING);
    Optional<Deadline> by = planning.meetingBy(heading.basis());
    if (by.isEmpty()) {
      return meeting.undated(heading);
    }
    return planning.isAwaitedOn(heading.basis().asOf())
        ? meeting.by(by.get(), heading)
        : Stream.empty();
  }

  /** Once it is late, nobody can tell of a draft in hand whether the parents have agreed to it. */
  private static Stream<AgendaEntry> firstPlan(NeedsThread thread, AgendaHeading heading) {
    return FirstPlan.awaitedIn(thread, heading.basis()).stream()
        .flatMap(plan -> new Duty<>(
                AgendaMatter.FIRST_PLAN, PlanRules.WRITTEN_PLAN, thread, placeOf(plan), FIRST_PLAN)
            .by(plan.by(), heading));
  }

  private static Location placeOf(FirstPlan plan) {
    return plan.draft().isPresent() ? Location.at(PLANS, plan.draft().getAsInt()) : Location.here();
  }

  private static Stream<AgendaEntry> actions(
      List<SupportPlan> plans, AssignmentHistory history, AgendaHeading heading) {
    return OpenAction.in(plans, heading.basis().asOf()).stream()
        .filter(open -> open.action().due().isPresent())
        .map(open -> action(open, history, heading));
  }

  /**
   * Somebody named the day, so none is counted. What the family took on the key worker minds; and what a
   * key worker took on whoever is there for the family minds, too, when that one is away or gone.
   */
  private static AgendaEntry action(
      OpenAction open, AssignmentHistory history, AgendaHeading heading) {
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
    action
        .owner()
        .filter(owner -> !history.hasAsKeyWorker(owner))
        .ifPresent(owner -> item.seenToBy(List.of()));
    return item.addAllSeenToBy(action.owner().stream().toList()).build();
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
            RuleBehind.of(NewNeedRules.SUPPORTED_IN_TIME),
            NewNeed.HOW_SOON,
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
