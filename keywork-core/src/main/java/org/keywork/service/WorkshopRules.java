package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.TrainingDue;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Key workers come together, hear somebody who knows, and share what they know themselves.
 *
 * @since 0.1
 */
public final class WorkshopRules {

  private static final String CONCERNED = "services whose training is recorded";
  private static final Location WORKSHOPS = Location.at("training").then("workshops");

  /** How often there is one. */
  public static final Parameter<Period> EVERY = Parameter.period(
          "service.workshop-every", "the longest time from one workshop of key workers to the next")
      .preset(Period.ofMonths(1), PEMBROKESHIRE.at("Information and advice"))
      .between(Period.ofDays(1), Period.ofYears(2))
      .strictestWhenSmall();

  /** How long one takes. */
  public static final Parameter<Duration> SHORTEST = Parameter.duration(
          "service.shortest-workshop",
          "the shortest time for which a workshop of key workers lasts")
      .presetOfOurs(Duration.ofHours(3), "PEMBROKESHIRE has half a day and gives no hours.")
      .between(Duration.ofMinutes(30), Duration.ofHours(8))
      .strictestWhenLarge();

  /** The next one comes soon. */
  public static final Rule<KeyWorkerService> HELD_OFTEN = rule("service.workshops-held-often")
      .from(PEMBROKESHIRE.at("Information and advice"), restating(152))
      .says(
          MAY,
          "From one workshop of the key workers to the next no more than"
              + " {service.workshop-every} goes by.")
      .reading(EVERY)
      .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
      .isMetWhen(WorkshopRules::heldOften)
      .otherwise("The last workshop of the key workers was on {last}; the next was due by {due}.")
      .remedy("Set the days for the months to come, and ask somebody local to speak.");

  /** There is time for a subject and for each other. */
  public static final Rule<KeyWorkerService> HALF_A_DAY = rule("service.workshops-half-a-day")
      .from(PEMBROKESHIRE.at("Information and advice"), restating(152))
      .says(MAY, "A workshop takes half a day: {service.shortest-workshop} or more.")
      .reading(SHORTEST, LookBack.LENGTH)
      .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
      .isMetWhen(WorkshopRules::halfADay)
      .otherwise("The workshop on {day} was shorter than {service.shortest-workshop}.")
      .remedy("Plan more time for the next one, for the subject and for each other.");

  /** Somebody speaks who knows the place. */
  public static final Rule<KeyWorkerService> WITH_EXPERT = rule("service.workshops-with-expert")
      .from(PEMBROKESHIRE.at("Information and advice"), restating(152))
      .says(MAY, "A local expert speaks at more than half of the workshops.")
      .reading(LookBack.LENGTH)
      .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
      .isMetWhen(WorkshopRules::withExpert)
      .otherwise("A local expert spoke at no more than {most} of {workshops} workshops.")
      .remedy("Ask key workers which subject they want explained, and who could explain it.");

  private WorkshopRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(HELD_OFTEN, HALF_A_DAY, WITH_EXPERT);
  }

  private static Verdict heldOften(KeyWorkerService service, Basis basis) {
    Optional<TrainingDue> due = service.workshopDue(basis);
    if (due.isEmpty()) {
      return Verdict.cannotTell(WORKSHOPS, "the workshops of the key workers");
    }
    return due.get().isLateOn(basis.asOf())
        ? Verdict.notMet(
            WORKSHOPS, fact("last", due.get().last()).and("due", due.get().by()))
        : Verdict.met();
  }

  private static Verdict halfADay(KeyWorkerService service, Basis basis) {
    List<TrainingWorkshop> workshops = service.training().orElseThrow().workshops();
    Duration shortest = basis.value(SHORTEST).orElseThrow();
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < workshops.size(); i++) {
      if (LookBack.reaches(workshops.get(i).on(), basis)) {
        verdict = verdict.and(halfADay(workshops.get(i), i, shortest));
      }
    }
    return verdict;
  }

  private static Verdict halfADay(TrainingWorkshop workshop, int index, Duration shortest) {
    if (workshop.length().isEmpty()) {
      return Verdict.cannotTell(WORKSHOPS.then(index).then("length"), "how long it took");
    }
    return workshop.length().get().compareTo(shortest) < 0
        ? Verdict.notMet(WORKSHOPS.then(index).then("length"), fact("day", workshop.on()))
        : Verdict.met();
  }

  /** Where it is not recorded of some, it is told only if they cannot turn the scale. */
  private static Verdict withExpert(KeyWorkerService service, Basis basis) {
    int workshops = 0;
    int with = 0;
    int perhaps = 0;
    for (TrainingWorkshop each : service.training().orElseThrow().workshops()) {
      if (LookBack.reaches(each.on(), basis)) {
        workshops++;
        with += each.localExpert().orElse(false) ? 1 : 0;
        perhaps += each.localExpert().isEmpty() ? 1 : 0;
      }
    }
    return withExpert(with, with + perhaps, workshops);
  }

  private static Verdict withExpert(int least, int most, int workshops) {
    if (workshops == 0) {
      return Verdict.notApplicable();
    }
    if (2 * least > workshops) {
      return Verdict.met();
    }
    return 2 * most > workshops
        ? Verdict.cannotTell(WORKSHOPS, "at which workshops a local expert spoke")
        : Verdict.notMet(WORKSHOPS, fact("most", most).and("workshops", workshops));
  }
}
