package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.keywork.plan.ActionInThread;
import org.keywork.plan.ActionMode;
import org.keywork.plan.NeedInThread;
import org.keywork.plan.NeedStanding;
import org.keywork.plan.NeedsAnswered;
import org.keywork.plan.PlanAction;
import org.keywork.plan.UnmetNeed;
import org.keywork.rule.WireName;

/** How needs, and what is done about them, are said. */
final class NeedWords {

  private NeedWords() {}

  static String of(NeedStanding standing) {
    return switch (standing) {
      case SERVED -> "in the plan";
      case SERVED_AND_LISTED -> "in the plan, unmet";
      case LISTED -> "listed as unmet";
      case MET_AFTER_ALL -> "met after all";
      case UNANSWERED -> "unanswered";
      case CANNOT_TELL -> "cannot tell";
      case NO_PLAN -> "without a plan";
    };
  }

  /** A need, by id, with the actions and the entries in the list of unmet needs that it leads to. */
  static String of(NeedInThread need, NeedsAnswered told) {
    List<String> leadsTo = new ArrayList<>();
    told.actions().stream()
        .filter(each -> need.actions().contains(each.action().id()))
        .map(NeedWords::action)
        .forEach(leadsTo::add);
    need.unmet().stream().map(NeedWords::unmet).forEach(leadsTo::add);
    need.metOn().ifPresent(day -> leadsTo.add("once unmet, met from " + day + " on"));
    String what = need.need().id() + ", " + WireName.inWords(need.need().domain());
    return leadsTo.isEmpty() ? what + "." : what + ": " + String.join("; ", leadsTo) + ".";
  }

  private static String action(ActionInThread each) {
    return each.action().id() + ", " + standing(each) + ", " + owner(each.action());
  }

  private static String standing(ActionInThread each) {
    return switch (each.standing()) {
      case DONE -> "done on " + each.action().doneOn().orElseThrow();
      case LATE -> "late, due by " + each.action().due().orElseThrow();
      case TO_BE_DONE ->
        each.action().due().map(due -> "to be done by " + due).orElse("to be done");
    };
  }

  private static String owner(PlanAction action) {
    boolean byTheFamily = action.mode().filter(ActionMode.BY_THE_FAMILY::equals).isPresent();
    return action
        .owner()
        .map(owner -> "with " + owner + (byTheFamily ? " and done by the family" : ""))
        .or(() -> action.familyOwner().map(owner -> "with " + owner + " of the family"))
        .orElse(byTheFamily ? "with the family" : "without an owner");
  }

  private static String unmet(UnmetNeed entry) {
    return "unmet since " + entry.recordedOn()
        + entry.reason().map(reason -> ", " + WireName.inWords(reason)).orElse("")
        + entry.agency().map(agency -> ", for " + agency + " to meet").orElse("");
  }

  /** What an action is for, where that leads to no need. */
  static String purpose(ActionInThread each) {
    PlanAction action = each.action();
    String what = "The action " + action.id();
    return switch (each.purpose()) {
      case SERVES_A_NEED -> what + " answers a need.";
      case NEED_NOT_FELT ->
        what + " is for " + joined(action) + ", which nobody feels on this day.";
      case GOAL_WITHOUT_NEED ->
        what + " is for the goal " + action.goal().orElseThrow()
            + ", which meets no need that is felt on this day.";
      case GOAL_DOES_NOT_SAY ->
        what + " is for the goal " + action.goal().orElseThrow()
            + ", which does not say what it meets.";
      case DOES_NOT_SAY -> what + " does not say what it is for.";
    };
  }

  private static String joined(PlanAction action) {
    return action.meets().stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
