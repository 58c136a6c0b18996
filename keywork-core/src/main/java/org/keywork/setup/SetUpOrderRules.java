package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What comes first when a service is set up. A group may go back to what it had begun before, as often
 * as it needs; it cannot begin with the end.
 *
 * @since 0.1
 */
public final class SetUpOrderRules {

  private static final Location MILESTONES = Location.at("milestones");

  /** Phases overlap and come again; each begins for the first time after those before it. */
  public static final Rule<SetUp> PHASES = rule("set-up.phases-begun-in-order")
      .from(PACK.at("ch.5 / The process of innovation"), restating(444))
      .says(
          MUST,
          "No phase of setting up a service is begun for the first time before an earlier phase;"
              + " going back is always possible.")
      .appliesTo(
          SetUp.class,
          "set-ups of which two phases or more are recorded",
          setUp -> setUp.phases().stream().map(PhaseSpell::phase).distinct().count() > 1)
      .isMetWhen(SetUpOrderRules::phasesBegunInOrder)
      .otherwise("The phase {phase} was first begun on {since}, after {later} had begun on"
          + " {laterSince}.")
      .remedy("Record when the earlier phase was first begun; if it never was, go back to it and"
          + " settle what was left open.");

  /** What follows is written once it is clear what it rests on. */
  public static final Rule<SetUp> SETTLED = rule("set-up.settled-in-order")
      .from(PACK.at("Ex.8-Ex.15"), restating(459))
      .says(
          SHOULD,
          "The model of the service is settled first, then the job descriptions, the scope, the"
              + " action plan and the plans of the members of the group.")
      .appliesTo(
          SetUp.class,
          "set-ups of which it is recorded when something was settled",
          setUp -> !setUp.milestones().isEmpty())
      .isMetWhen(SetUpOrderRules::settledInOrder)
      .otherwise("The {milestone} was complete on {on}; what rests on it had been complete before:"
          + " {resting}.")
      .remedy("Go through what had been complete before, and see whether it still holds.");

  private SetUpOrderRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PHASES, SETTLED);
  }

  /** A phase that is to begin has not begun. */
  private static Verdict phasesBegunInOrder(SetUp setUp, Basis basis) {
    SetUpHistory history = setUp.history().by(basis.asOf());
    if (history.spells().stream().map(PhaseSpell::phase).distinct().count() < 2) {
      return Verdict.notApplicable();
    }
    return Arrays.stream(SetUpPhase.values())
        .flatMap(phase -> firstSpell(history, phase).stream())
        .map(spell -> begunInOrder(spell, history, setUp))
        .reduce(Verdict.met(), Verdict::and);
  }

  private static Verdict begunInOrder(PhaseSpell first, SetUpHistory history, SetUp setUp) {
    return history.spells().stream()
        .filter(other -> first.phase().precedes(other.phase()))
        .filter(other -> other.since().isBefore(first.since()))
        .findFirst()
        .map(other -> Verdict.notMet(
            Location.at("phases", setUp.phases().indexOf(first)),
            fact("phase", first.phase())
                .and("since", first.since())
                .and("later", other.phase())
                .and("laterSince", other.since())))
        .orElse(Verdict.met());
  }

  private static Optional<PhaseSpell> firstSpell(SetUpHistory history, SetUpPhase phase) {
    return history.firstDayOf(phase).map(since -> new PhaseSpell(phase, since));
  }

  private static Verdict settledInOrder(SetUp setUp, Basis basis) {
    return Arrays.stream(SetUpMilestone.values())
        .map(milestone -> settledInOrder(milestone, setUp, basis.asOf()))
        .reduce(Verdict.met(), Verdict::and);
  }

  /** What is to be complete on a day to come has been settled by nobody yet. */
  private static Verdict settledInOrder(SetUpMilestone milestone, SetUp setUp, LocalDate asOf) {
    Set<SetUpMilestone> resting = EnumSet.allOf(SetUpMilestone.class);
    resting.removeIf(each -> !each.restsOn(milestone)
        || setUp.firstReached(each).filter(day -> !day.isAfter(asOf)).isEmpty());
    Optional<LocalDate> on = setUp.firstReached(milestone);
    if (on.isEmpty()) {
      return resting.isEmpty()
          ? Verdict.met()
          : Verdict.cannotTell(MILESTONES, "when " + inWords(milestone) + " was complete");
    }
    resting.removeIf(each -> !setUp.firstReached(each).orElseThrow().isBefore(on.get()));
    return resting.isEmpty() ? Verdict.met() : settledLate(milestone, on.get(), resting, setUp);
  }

  private static Verdict settledLate(
      SetUpMilestone milestone, LocalDate on, Set<SetUpMilestone> resting, SetUp setUp) {
    int index = setUp.milestones().indexOf(new MilestoneReached(milestone, on));
    return Verdict.notMet(
        Location.at("milestones", index),
        fact("milestone", milestone).and("on", on).andCodes("resting", resting));
  }

  private static String inWords(SetUpMilestone milestone) {
    return switch (milestone) {
      case SERVICE_MODEL -> "the model of the service";
      case KEY_WORKER_JOB_DESCRIPTION -> "the job description of key workers";
      case MANAGER_JOB_DESCRIPTION -> "the job description of the manager";
      case SCOPE -> "the choice of scope";
      case ACTION_PLAN -> "the action plan";
      case INDIVIDUAL_PLANS -> "the set of plans of the group's members";
    };
  }
}
