package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;

/** The needs thread of a family on the active list, told in full as it is on a day. */
final class ThreadOnDay {

  private final NeedsThread thread;
  private final Optional<SupportPlan> plan;
  private final LocalDate asOf;

  ThreadOnDay(NeedsThread thread, LocalDate asOf) {
    this.thread = thread;
    this.plan = thread.planInForceOn(asOf);
    this.asOf = asOf;
  }

  NeedsAnswered told() {
    List<NeedInThread> needs = felt().map(this::need).toList();
    return new NeedsAnswered(
        asOf,
        true,
        plan.map(SupportPlan::id),
        needs,
        actions().map(this::action).toList(),
        plan.map(held -> PlanThread.goalsWithoutAction(held, asOf)).orElse(List.of()),
        listedAndNotFelt(),
        missing(needs));
  }

  private Stream<Need> felt() {
    return thread.family().needs().stream().filter(need -> thread.family().feels(need, asOf));
  }

  /** The actions of the plan in force; what was dropped is no part of it any more. */
  private Stream<PlanAction> actions() {
    return plan.stream()
        .flatMap(each -> each.actions().stream())
        .filter(action -> !action.isDroppedBy(asOf));
  }

  private NeedInThread need(Need need) {
    return new NeedInThread(
        need,
        thread.standingOf(need.id(), plan, asOf),
        actions()
            .filter(action -> PlanThread.serves(action, need.id(), plan.orElseThrow()))
            .map(PlanAction::id)
            .toList(),
        thread.unmetNeeds().stream()
            .filter(unmet -> unmet.need().equals(need.id()) && unmet.isOpenOn(asOf))
            .toList(),
        metOn(need.id()));
  }

  private Optional<LocalDate> metOn(NeedId need) {
    return thread.unmetNeeds().stream()
        .filter(unmet -> unmet.need().equals(need) && !unmet.recordedOn().isAfter(asOf))
        .flatMap(unmet -> unmet.metOn().stream())
        .filter(day -> !day.isAfter(asOf))
        .max(LocalDate::compareTo);
  }

  private ActionInThread action(PlanAction action) {
    Set<NeedId> named = PlanThread.needsOf(action, plan.orElseThrow());
    List<NeedId> serves = felt().map(Need::id).filter(named::contains).toList();
    return new ActionInThread(
        action,
        ActionStanding.of(action, asOf),
        purpose(action, named, serves),
        serves,
        RestsWith.of(action, thread.family()));
  }

  private static ActionPurpose purpose(PlanAction action, Set<NeedId> named, List<NeedId> serves) {
    if (!serves.isEmpty()) {
      return ActionPurpose.SERVES_A_NEED;
    }
    if (!action.meets().isEmpty()) {
      return ActionPurpose.NEED_NOT_FELT;
    }
    if (!named.isEmpty()) {
      return ActionPurpose.GOAL_WITHOUT_NEED;
    }
    return action.goal().isPresent() ? ActionPurpose.GOAL_DOES_NOT_SAY : ActionPurpose.DOES_NOT_SAY;
  }

  private List<NeedId> listedAndNotFelt() {
    List<NeedId> felt = felt().map(Need::id).toList();
    return thread.unmetNeeds().stream()
        .filter(unmet -> unmet.isOpenOn(asOf) && !felt.contains(unmet.need()))
        .map(UnmetNeed::need)
        .distinct()
        .toList();
  }

  /** Asked only where it would settle something. */
  private List<Unknown> missing(List<NeedInThread> needs) {
    return plan.isPresent()
            && needs.stream().anyMatch(each -> each.standing() == NeedStanding.CANNOT_TELL)
        ? missing(plan.get())
        : List.of();
  }

  private List<Unknown> missing(SupportPlan held) {
    Location at = Location.at("plans", thread.plans().indexOf(held)).then("actions");
    if (held.actions().isEmpty()) {
      return List.of(new Unknown(at, NeedsThread.WHAT_IS_TO_BE_DONE));
    }
    return IntStream.range(0, held.actions().size())
        .filter(i -> !held.actions().get(i).isDroppedBy(asOf))
        .filter(i -> PlanThread.needsOf(held.actions().get(i), held).isEmpty())
        .mapToObj(i -> new Unknown(
            at.then(i), "which needs the action " + held.actions().get(i).id() + " answers"))
        .toList();
  }
}
