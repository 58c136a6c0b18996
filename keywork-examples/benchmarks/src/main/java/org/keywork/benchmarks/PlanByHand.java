package org.keywork.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.plan.Circulation;
import org.keywork.plan.PlanAction;
import org.keywork.plan.SupportPlan;
import org.keywork.practitioner.PractitionerId;
import org.keywork.team.TeamMember;

/** The rules about the plan as somebody writes them who has no rule book. */
final class PlanByHand {

  private PlanByHand() {}

  static void check(Look look) {
    monitored(look);
    sentOnceAgreed(look);
    sentToAll(look);
    everyActionOwned(look);
    NeedsByHand.everyNeedAnswered(look);
  }

  /** The place of the plan in force; below 0 where there is none. */
  static int inForce(Look look) {
    List<SupportPlan> plans = look.file.plans();
    for (int i = 0; look.active && i < plans.size(); i++) {
      if (plans.get(i).isInForceOn(look.asOf) && !plans.get(i).isReplacedOn(look.asOf, plans)) {
        return i;
      }
    }
    return -1;
  }

  static void monitored(Look look) {
    int place = inForce(look);
    if (place < 0 || KeyWorkersByHand.isItsOwnKeyWorker(look) || !hadKeyWorker(look)) {
      return;
    }
    SupportPlan plan = look.file.plans().get(place);
    if (plan.monitoredBy().isPresent()
        && !KeyWorkersByHand.carries(plan.monitoredBy().get(), look.asOf, look)) {
      look.miss(
          "plan.monitored-by-key-worker",
          "/plans/" + place + "/monitoredBy",
          "On " + look.asOf + " the plan is watched over by "
              + plan.monitoredBy().get().value() + ", who is not the family's key worker.");
    }
  }

  private static boolean hadKeyWorker(Look look) {
    for (KeyWorkerAssignment each : look.file.assignments()) {
      if (!each.during().startsAfter(look.asOf)) {
        return true;
      }
    }
    return false;
  }

  static void sentOnceAgreed(Look look) {
    List<SupportPlan> plans = look.file.plans();
    for (int i = 0; look.active && i < plans.size(); i++) {
      SupportPlan plan = plans.get(i);
      if (plan.isAgreedBy(look.asOf)
          && plan.endedOn().filter(end -> !look.asOf.isBefore(end)).isEmpty()
          && !plan.isReplacedOn(look.asOf, plans)) {
        sentOnceAgreed(plan, i, look);
      }
    }
  }

  private static void sentOnceAgreed(SupportPlan plan, int place, Look look) {
    LocalDate agreed = plan.agreedOn().orElseThrow();
    TreeMap<LocalDate, List<PractitionerId>> early = new TreeMap<>();
    for (Circulation sent : plan.circulation()) {
      if (sent.on().isBefore(agreed)
          && !sent.on().isAfter(look.asOf)
          && !KeyWorkersByHand.carries(sent.to(), sent.on(), look)) {
        early.computeIfAbsent(sent.on(), day -> new ArrayList<>()).add(sent.to());
      }
    }
    early.forEach((day, to) -> look.miss(
        "plan.sent-once-agreed",
        "/plans/" + place + "/circulation/" + placeOf(to.get(0), day, plan) + "/on",
        "The plan went to " + Names.joined(to) + " on " + day + ", before the parents agreed to it"
            + " on " + agreed + "."));
  }

  private static int placeOf(PractitionerId to, LocalDate on, SupportPlan plan) {
    int place = 0;
    while (!plan.circulation().get(place).to().equals(to)
        || !plan.circulation().get(place).on().equals(on)) {
      place++;
    }
    return place;
  }

  static void sentToAll(Look look) {
    int place = inForce(look);
    if (place < 0 || look.file.team().isEmpty() || !isSentToAnybody(place, look)) {
      return;
    }
    SupportPlan plan = look.file.plans().get(place);
    LocalDate agreed = plan.agreedOn().orElseThrow();
    List<PractitionerId> missing = withoutPlan(plan, agreed, look);
    if (!missing.isEmpty()) {
      look.miss(
          "plan.sent-to-all",
          "/plans/" + place + "/circulation",
          "The plan agreed on " + agreed + " has not been sent to " + Names.joined(missing) + ".");
    }
  }

  private static List<PractitionerId> withoutPlan(SupportPlan plan, LocalDate agreed, Look look) {
    List<PractitionerId> missing = new ArrayList<>(0);
    for (TeamMember member : look.file.team().orElseThrow().members()) {
      PractitionerId who = member.practitioner();
      boolean involved = member.during().contains(agreed) || member.during().contains(look.asOf);
      if (involved
          && !KeyWorkersByHand.carries(who, agreed, look)
          && !hasIt(who, plan, look.asOf)
          && !missing.contains(who)) {
        missing.add(who);
      }
    }
    return missing;
  }

  private static boolean isSentToAnybody(int place, Look look) {
    for (Circulation sent : look.file.plans().get(place).circulation()) {
      if (!sent.on().isAfter(look.asOf)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasIt(PractitionerId who, SupportPlan plan, LocalDate asOf) {
    for (Circulation sent : plan.circulation()) {
      if (sent.to().equals(who) && !sent.on().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }

  static void everyActionOwned(Look look) {
    int place = inForce(look);
    if (place < 0) {
      return;
    }
    List<PlanAction> actions = look.file.plans().get(place).actions();
    for (int i = 0; i < actions.size(); i++) {
      if (!actions.get(i).hasOwner() && actions.get(i).isToBeDoneOn(look.asOf)) {
        look.miss(
            "plan.every-action-owned",
            "/plans/" + place + "/actions/" + i,
            "Nobody has taken on the action " + actions.get(i).id().value() + " of the plan.");
      }
    }
  }
}
