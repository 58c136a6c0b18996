package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.setup.SetUpPhase.IMPLEMENTATION;
import static org.keywork.setup.SetUpPhase.ROUTINISATION;
import static org.keywork.setup.SetUpWorkshopTask.DESIGN_AND_PLAN;
import static org.keywork.setup.SetUpWorkshopTask.LOOK_AT_PROGRESS;
import static org.keywork.setup.SetUpWorkshopTask.PLAN_TO_STAY;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.WireName;

/**
 * Those who set up a service take whole days for it, and meet in between (PACK ch.5 Table 1). Nothing is
 * asked about a phase that is not over, or to which the group has gone back.
 *
 * @since 0.1
 */
public final class SetUpWorkshopRules {

  private static final String EVERY = "set-ups that have left the phase";
  private static final String TOO_FEW =
      "Of a workshop of at least {least} {least?day|days}, {held} {held?was|were} held.";

  /** Short meetings would spend their time on bringing everybody up to date. */
  public static final Rule<SetUp> FIRST = rule("set-up.first-workshop-two-days")
      .from(PACK.at("ch.5 Table 1"), restating(440))
      .says(MAY, "The workshop that designs and plans the service takes at least two days.")
      .appliesTo(SetUp.class, EVERY)
      .isMetWhen((setUp, basis) -> longEnough(DESIGN_AND_PLAN, setUp, basis))
      .otherwise(TOO_FEW)
      .remedy("Find further time for what had no room in the first workshop.");

  /** A group that looks back at half-way keeps to what it has set out to do. */
  public static final Rule<SetUp> SECOND = rule("set-up.second-workshop-held")
      .from(PACK.at("ch.5 Table 1"), restating(441))
      .says(MAY, "During implementation a workshop of a day looks at progress.")
      .appliesTo(SetUp.class, EVERY)
      .isMetWhen((setUp, basis) -> longEnough(LOOK_AT_PROGRESS, setUp, basis))
      .otherwise(TOO_FEW)
      .remedy("Take a day to look at what has been done and at what hinders the rest.");

  /** A pilot does not become a service by itself. */
  public static final Rule<SetUp> LAST = rule("set-up.last-workshop-held")
      .from(PACK.at("ch.5 Table 1"), restating(443))
      .says(MAY, "During routinisation a workshop of a day plans the service that stays.")
      .appliesTo(SetUp.class, EVERY)
      .isMetWhen((setUp, basis) -> longEnough(PLAN_TO_STAY, setUp, basis))
      .otherwise(TOO_FEW)
      .remedy("Take a day to review the pilot and to plan the service that stays.");

  /** Between the workshops somebody sees to it that what was planned is done. */
  public static final Rule<SetUp> MEETINGS = rule("set-up.met-between-workshops")
      .from(PACK.at("ch.5 Table 1"), restating(441, 443))
      .says(
          MAY, "During implementation and routinisation there are meetings between the workshops.")
      .appliesTo(SetUp.class, EVERY)
      .isMetWhen(SetUpWorkshopRules::metBetween)
      .otherwise("None of the meetings on record was held during the phase {phase}.")
      .remedy("Record the meetings that are missing; if there were none, arrange a day on which"
          + " those concerned meet regularly.");

  private SetUpWorkshopRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FIRST, SECOND, LAST, MEETINGS);
  }

  /** A day that was planned and went by without being held counts against it; silence does not. */
  private static Verdict longEnough(SetUpWorkshopTask task, SetUp setUp, Basis basis) {
    int held = new DaysOfSetUp(setUp, basis.asOf()).workshops(task).size();
    if (held >= task.leastDays()) {
      return Verdict.met();
    }
    if (!setUp.isOver(task.phase(), basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (held == 0 && !wasPlanned(task, setUp, basis)) {
      return Verdict.cannotTell(Location.at("workshops"), "when " + inWords(task) + " was held");
    }
    return Verdict.notMet(
        Location.at("workshops"), fact("held", held).and("least", task.leastDays()));
  }

  private static boolean wasPlanned(SetUpWorkshopTask task, SetUp setUp, Basis basis) {
    return setUp.workshops().stream()
        .filter(workshop -> workshop.task() == task)
        .flatMap(workshop -> workshop.plannedFor().stream())
        .anyMatch(day -> day.isBefore(basis.asOf()));
  }

  private static String inWords(SetUpWorkshopTask task) {
    return switch (task) {
      case DESIGN_AND_PLAN -> "the workshop that designs and plans the service";
      case LOOK_AT_PROGRESS -> "the workshop on progress";
      case PLAN_TO_STAY -> "the workshop that plans the service that stays";
    };
  }

  private static Verdict metBetween(SetUp setUp, Basis basis) {
    return metDuring(IMPLEMENTATION, setUp, basis).and(metDuring(ROUTINISATION, setUp, basis));
  }

  /** Where no meeting is known of a group still at work, the rule on who attends asks. */
  private static Verdict metDuring(SetUpPhase phase, SetUp setUp, Basis basis) {
    if (setUp.history().firstDayOf(phase).isEmpty() || !setUp.isOver(phase, basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (new DaysOfSetUp(setUp, basis.asOf()).meetingsIn(phase).findAny().isPresent()) {
      return Verdict.met();
    }
    Optional<SteeringGroup> group = setUp.steeringGroup();
    if (group.filter(each -> isAskedElsewhere(each, basis)).isPresent()) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("steeringGroup");
    return group.filter(each -> isAskedAfter(phase, each, setUp, basis)).isPresent()
        ? Verdict.notMet(at.then("meetings"), fact("phase", phase))
        : Verdict.cannotTell(at, "when the steering group met during " + inWords(phase));
  }

  private static boolean isAskedElsewhere(SteeringGroup group, Basis basis) {
    return group.meetings().isEmpty() && !group.isOverOn(basis.asOf());
  }

  /** Whoever asked before the phase was over could not know of all its meetings. */
  private static boolean isAskedAfter(
      SetUpPhase phase, SteeringGroup group, SetUp setUp, Basis basis) {
    return group.isAskedBy(basis.asOf()) && setUp.isOver(phase, group.askedOn().orElseThrow());
  }

  private static String inWords(SetUpPhase phase) {
    return WireName.of(phase).replace('-', ' ');
  }
}
