package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The workshop that decides what becomes of a pilot has something to decide on.
 *
 * @since 0.1
 */
public final class LastWorkshopRules {

  /** For how long key workers are in post before the last workshop. */
  public static final Parameter<Period> IN_POST = Parameter.period(
          "set-up.in-post-before-last-workshop",
          "the time for which key workers are in post before the last workshop")
      .open("PACK ch.5 wants key workers in post for a while by then and gives no length.")
      .between(Period.ofDays(1), Period.ofYears(2))
      .strictestWhenLarge();

  /** Held any sooner, it would review a service that nobody has got used to, or without the facts. */
  public static final Rule<SetUp> NOT_TOO_SOON = rule("set-up.last-workshop-not-too-soon")
      .from(PACK.at("ch.5 / The workshop timetable"), restating(447))
      .says(
          MUST,
          "The last workshop is not held before the service has settled, its key workers have had"
              + " some time in post, and what monitoring gathered is analysed.")
      .reading(IN_POST)
      .appliesTo(
          SetUp.class,
          "set-ups of which the day of the last workshop is recorded",
          setUp -> lastWorkshop(setUp).isPresent())
      .isMetWhen(LastWorkshopRules::notTooSoon)
      .otherwise("On {day}, the day of the last workshop, these are still to come: {missing}.")
      .remedy("Hold the workshop later; if it is over, take another day once the rest is there.");

  private LastWorkshopRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(NOT_TOO_SOON);
  }

  /** A day that was planned and went by is for the rule on workshops that are held. */
  private static Verdict notTooSoon(SetUp setUp, Basis basis) {
    LocalDate day = lastWorkshop(setUp).orElseThrow();
    if (heldLast(setUp).isEmpty() && day.isBefore(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Set<LastWorkshopCondition> missing = EnumSet.allOf(LastWorkshopCondition.class);
    missing.removeIf(each -> holds(each, setUp, day, basis) != Answer.NO);
    Verdict unknown = unknown(setUp, day, basis);
    return missing.isEmpty()
        ? unknown
        : Verdict.notMet(at(setUp, day), fact("day", day).andCodes("missing", missing))
            .and(unknown);
  }

  /** Of a workshop that is still to come nobody is asked what cannot be known yet. */
  private static Verdict unknown(SetUp setUp, LocalDate day, Basis basis) {
    List<LastWorkshopCondition> open = EnumSet.allOf(LastWorkshopCondition.class).stream()
        .filter(each -> holds(each, setUp, day, basis) == Answer.CANNOT_TELL)
        .toList();
    return !open.isEmpty() && day.isAfter(basis.asOf())
        ? Verdict.notApplicable()
        : open.stream().map(each -> cannotTell(each, setUp)).reduce(Verdict.met(), Verdict::and);
  }

  private static Answer holds(
      LastWorkshopCondition condition, SetUp setUp, LocalDate day, Basis basis) {
    return switch (condition) {
      case SERVICE_SETTLED -> settled(setUp, day);
      case KEY_WORKERS_IN_POST -> inPost(setUp, day, basis);
      case DATA_ANALYSED ->
        Answer.of(setUp
            .evaluation()
            .flatMap(PilotEvaluation::dataAnalysedOn)
            .map(analysed -> !analysed.isAfter(day)));
    };
  }

  /** A pilot that has not begun has not settled either. */
  private static Answer settled(SetUp setUp, LocalDate day) {
    if (setUp.pilot().flatMap(Pilot::beganOn).filter(day::isBefore).isPresent()) {
      return Answer.NO;
    }
    return Answer.of(setUp.pilot().flatMap(Pilot::settledOn).map(settled -> !settled.isAfter(day)));
  }

  /** Where no length is set, it is enough to have been in post all the time while the pilot settled. */
  private static Answer inPost(SetUp setUp, LocalDate day, Basis basis) {
    Optional<LocalDate> since = setUp.keyWorkersInPostSince();
    if (since.filter(first -> !first.isBefore(day)).isPresent()) {
      return Answer.NO;
    }
    Optional<Period> length = basis.value(IN_POST);
    if (length.isPresent()) {
      return Answer.of(since.map(from -> !from.plus(length.get()).isAfter(day)));
    }
    Optional<LocalDate> began = setUp.pilot().flatMap(Pilot::beganOn);
    boolean fromTheStart =
        since.isPresent() && began.filter(start -> !since.get().isAfter(start)).isPresent();
    return fromTheStart && settled(setUp, day) == Answer.YES ? Answer.YES : Answer.CANNOT_TELL;
  }

  private static Verdict cannotTell(LastWorkshopCondition condition, SetUp setUp) {
    return switch (condition) {
      case SERVICE_SETTLED -> Verdict.cannotTell(pilot(setUp), "when the pilot had settled");
      case KEY_WORKERS_IN_POST ->
        Verdict.cannotTell(
            firstStaff(setUp),
            "whether the key workers had been in post long enough before the last workshop");
      case DATA_ANALYSED ->
        Verdict.cannotTell(evaluation(setUp), "when the data on the pilot were analysed");
    };
  }

  private static Location firstStaff(SetUp setUp) {
    Location at = Location.at("firstStaff");
    return setUp.firstStaff().isPresent() ? at.then("keyWorkersInPostSince") : at;
  }

  private static Location pilot(SetUp setUp) {
    Location at = Location.at("pilot");
    return setUp.pilot().isPresent() ? at.then("settledOn") : at;
  }

  private static Location evaluation(SetUp setUp) {
    Location at = Location.at("evaluation");
    return setUp.evaluation().isPresent() ? at.then("dataAnalysedOn") : at;
  }

  /** The day held; where none was, the day that is planned. */
  private static Optional<LocalDate> lastWorkshop(SetUp setUp) {
    return heldLast(setUp).or(() -> last(setUp, SetUpWorkshop::plannedFor));
  }

  private static Optional<LocalDate> heldLast(SetUp setUp) {
    return last(setUp, SetUpWorkshop::heldOn);
  }

  /** The first day of the last of them: one that came too soon is made good by another. */
  private static Optional<LocalDate> last(
      SetUp setUp, Function<SetUpWorkshop, List<LocalDate>> days) {
    return setUp.workshops().stream()
        .filter(workshop -> workshop.task() == SetUpWorkshopTask.PLAN_TO_STAY)
        .flatMap(workshop -> days.apply(workshop).stream().min(Comparator.naturalOrder()).stream())
        .max(Comparator.naturalOrder());
  }

  private static Location at(SetUp setUp, LocalDate day) {
    for (int i = 0; i < setUp.workshops().size(); i++) {
      SetUpWorkshop workshop = setUp.workshops().get(i);
      if (workshop.task() == SetUpWorkshopTask.PLAN_TO_STAY) {
        Location at = Location.at("workshops", i);
        if (workshop.heldOn().contains(day)) {
          return at.then("heldOn", workshop.heldOn().indexOf(day));
        }
        if (workshop.plannedFor().contains(day)) {
          return at.then("plannedFor", workshop.plannedFor().indexOf(day));
        }
      }
    }
    throw new IllegalArgumentException("No last workshop is on " + day + ".");
  }
}
