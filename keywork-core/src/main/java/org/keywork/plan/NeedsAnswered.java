package org.keywork.plan;

import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.MemberId;
import org.keywork.family.NeedId;
import org.keywork.rule.Unknown;
import org.keywork.source.Citation;

/**
 * The thread from what a family needs to what is done about it, as it is on a day: each need with the
 * actions that answer it or the unmet need that records it, and what hangs loose on either side.
 *
 * <p>Nothing is told of a family that is not on the active list on that day. The needs that stand as
 * {@link NeedStanding#UNANSWERED} are those that {@link NeedsThreadRules#EVERY_NEED_ANSWERED} misses, but
 * for new ones where the service has set how soon they have their support: {@link NewNeed}.
 *
 * @param asOf the day
 * @param active whether the family is on the active list
 * @param plan the plan in force
 * @param needs the needs felt on the day, in the order of the family
 * @param actions the actions of the plan in force that were not dropped, in its order
 * @param goalsWithoutAction the goals of the plan in force that none of its actions names, and whose
 *     needs none answers
 * @param listedAndNotFelt the needs on the list of unmet needs, not noted as met, that nobody feels
 * @param missing what the record does not tell, and what leaves open whether some needs are answered
 * @since 0.1
 */
public record NeedsAnswered(
    LocalDate asOf,
    boolean active,
    Optional<PlanId> plan,
    List<NeedInThread> needs,
    List<ActionInThread> actions,
    List<GoalId> goalsWithoutAction,
    List<NeedId> listedAndNotFelt,
    List<Unknown> missing) {

  /** Refuses a missing part. */
  public NeedsAnswered {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(plan, "plan");
    needs = List.copyOf(needs);
    actions = List.copyOf(actions);
    goalsWithoutAction = List.copyOf(goalsWithoutAction);
    listedAndNotFelt = List.copyOf(listedAndNotFelt);
    missing = List.copyOf(missing);
  }

  /** What is told of a family that is not on the active list on a day. */
  public static NeedsAnswered notActive(LocalDate asOf) {
    return new NeedsAnswered(
        asOf, false, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The needs that stand in one way, in the order of the family. */
  public List<NeedInThread> standing(NeedStanding standing) {
    return needs.stream().filter(each -> each.standing() == standing).toList();
  }

  /** The needs by who has them, whoever is named first in the record first. */
  public Map<MemberId, List<NeedInThread>> byWhose() {
    Map<MemberId, List<NeedInThread>> byWhose = new LinkedHashMap<>();
    for (NeedInThread each : needs) {
      byWhose.computeIfAbsent(each.need().whose(), who -> new ArrayList<>()).add(each);
    }
    byWhose.replaceAll((who, theirs) -> List.copyOf(theirs));
    return Collections.unmodifiableMap(byWhose);
  }

  /** The actions still to be done although the plan says what for and nobody needs that. */
  public List<ActionInThread> orphans() {
    return actions.stream().filter(ActionInThread::isOrphan).toList();
  }

  /** The actions of which the plan does not say what they are for. */
  public List<ActionInThread> notTold() {
    return actions.stream().filter(each -> !each.purpose().isTold()).toList();
  }

  /** With whom the actions of the plan rest, the done ones included. */
  public WorkOfThePlan work() {
    return new WorkOfThePlan(actions);
  }

  /** With whom those actions rest that are still to be done. */
  public WorkOfThePlan workToBeDone() {
    return new WorkOfThePlan(actions.stream().filter(ActionInThread::isToBeDone).toList());
  }

  /** Where it is written that every need leads somewhere. */
  public static Citation citation() {
    return PACK.at("ch.2 / Monitoring");
  }
}
