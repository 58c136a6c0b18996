package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A family that becomes its own key worker chose that, was helped on the way, and can come back.
 *
 * <p>That it may become so is a permission, so nobody is asked why it has not.
 *
 * @since 0.1
 */
public final class OwnKeyWorkingRules {

  private static final String STEPS = "ownKeyWorking";

  /**
   * The move to own key working has its support planned by the day on which it begins, as any other
   * move has. Until then a plan is not due.
   */
  public static final Rule<OwnKeyWorkers> MOVE_SUPPORTED = rule("transition.own-move-supported")
      .from(GUIDE.at("5c / Reducing support"), restating(330))
      .says(
          SHOULD,
          "The support for becoming one's own key worker is planned by the day on which that begins.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          OwnKeyWorkers.class,
          "families on the active list of which somebody lately became their own key worker, or is"
              + " to and has support planned",
          own -> !own.steps().isEmpty())
      .isMetWhen(OwnKeyWorkingRules::moveSupported)
      .otherwise(
          "Own key working began on {began}, and the support for the move was planned only on"
              + " {plannedOn}.")
      .remedy("Ask the family what would make it easier now, and stay alongside until it is.");

  /** Who does the key working still knows whom to call. */
  public static final Rule<OwnKeyWorkers> DOOR_STAYS_OPEN = rule("transition.own-door-stays-open")
      .from(GUIDE.at("5c / Reducing support"), restating(332))
      .says(
          SHOULD,
          "Whoever is their own key worker has the contact details of somebody to turn to when they"
              + " want help again.")
      .appliesTo(
          OwnKeyWorkers.class,
          "families on the active list of which somebody is known to be their own key worker",
          own -> !own.steps().isEmpty())
      .isMetWhen(OwnKeyWorkingRules::doorStaysOpen)
      .otherwise("Somebody has been their own key worker since {began} and had not been given the"
          + " contact details of anybody to turn to by {on}.")
      .remedy("Give them a name and a number, and say that they may call about anything.");

  /** It is the family's choice, and it can be done. What the family said since it began counts, too. */
  public static final Rule<OwnKeyWorkers> CHOSEN_AND_FEASIBLE =
      rule("transition.own-chosen-and-feasible")
          .from(GUIDE.at("2 / Planning and assessment"), restating(333))
          .says(
              MUST,
              "Nobody becomes or stays their own key worker unless the family chose it and it can be"
                  + " done.")
          .appliesTo(
              OwnKeyWorkers.class,
              "families on the active list of which somebody is or is to be their own key worker")
          .isMetWhen(OwnKeyWorkingRules::chosenAndFeasible)
          .otherwise("The own key working from {began} on was {doubt}.")
          .remedy(
              "Ask the family what it wants, and offer it a key worker; either answer is right.");

  private OwnKeyWorkingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MOVE_SUPPORTED, DOOR_STAYS_OPEN, CHOSEN_AND_FEASIBLE);
  }

  private static Verdict moveSupported(OwnKeyWorkers own, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < own.steps().size(); i++) {
      OwnKeyWorking step = own.steps().get(i);
      LocalDate began = step.during().firstDay();
      if (isForOneOnTheList(own, basis)
          && own.active().includes(began)
          && !LookBack.isPast(began, basis)) {
        verdict = verdict.and(plannedInTime(step, i, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict plannedInTime(OwnKeyWorking step, int index, LocalDate asOf) {
    LocalDate began = step.during().firstDay();
    Optional<LocalDate> planned = step.supportPlannedOn();
    if (planned.isPresent() && !planned.get().isAfter(asOf.isBefore(began) ? asOf : began)) {
      return Verdict.met();
    }
    if (!asOf.isAfter(began)) {
      return Verdict.notApplicable();
    }
    Location at = place(index).then("supportPlannedOn");
    return planned.isPresent()
        ? Verdict.notMet(at, fact("began", began).and("plannedOn", planned.get()))
        : Verdict.cannotTell(at, "when the support for the move was planned");
  }

  private static Verdict doorStaysOpen(OwnKeyWorkers own, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < own.steps().size(); i++) {
      OwnKeyWorking step = own.steps().get(i);
      if (isForOneOnTheList(own, basis) && step.during().contains(basis.asOf())) {
        verdict = verdict.and(doorOpen(step, i, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict doorOpen(OwnKeyWorking step, int index, LocalDate asOf) {
    Optional<Arrangement> door = step.openDoor();
    if (door.isPresent() && door.get().isInPlaceOn(asOf)) {
      return Verdict.met();
    }
    Location at = place(index).then("openDoor");
    return door.isEmpty()
        ? Verdict.cannotTell(at, "whether they have contact details for when they want help")
        : Verdict.notMet(at, fact("began", step.during().firstDay()).and("on", asOf));
  }

  private static Verdict chosenAndFeasible(OwnKeyWorkers own, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!isForOneOnTheList(own, basis)) {
      return Verdict.notApplicable();
    }
    if (own.isByNobodyNamedOn(asOf)) {
      return Verdict.cannotTell(
          Location.at(STEPS), "who in the family does its key working, and whether it chose that");
    }
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < own.steps().size(); i++) {
      if (own.steps().get(i).isNotOverOn(asOf)) {
        verdict = verdict.and(soundStep(own, i, asOf));
      }
    }
    return verdict;
  }

  /** One doubt is enough; what is not recorded is asked in one question. */
  private static Verdict soundStep(OwnKeyWorkers own, int index, LocalDate asOf) {
    OwnKeyWorking step = own.steps().get(index);
    if (own.isOvertaken(step, asOf)) {
      return doubt(step, DoubtAboutStep.OVERTAKEN_BY_A_WISH_FOR_A_KEY_WORKER, place(index));
    }
    Optional<Boolean> chosen = own.choice(step, asOf);
    if (!chosen.orElse(true)) {
      Location at = place(index).then("familysChoice");
      return doubt(step, DoubtAboutStep.NOT_CHOSEN_BY_THE_FAMILY, at);
    }
    if (!step.feasible().orElse(true)) {
      return doubt(step, DoubtAboutStep.JUDGED_NOT_FEASIBLE, place(index).then("feasible"));
    }
    return chosen.isPresent() && step.feasible().isPresent()
        ? Verdict.met()
        : notTold(chosen.isPresent(), step.feasible().isPresent(), place(index));
  }

  private static Verdict doubt(OwnKeyWorking step, DoubtAboutStep doubt, Location at) {
    return Verdict.notMet(at, fact("began", step.during().firstDay()).and("doubt", doubt));
  }

  private static Verdict notTold(boolean chosen, boolean feasible, Location at) {
    if (chosen) {
      return Verdict.cannotTell(at.then("feasible"), "whether own key working was judged feasible");
    }
    return feasible
        ? Verdict.cannotTell(at.then("familysChoice"), "whether the family chose own key working")
        : Verdict.cannotTell(
            at, "whether the family chose own key working, and whether it was judged feasible");
  }

  private static boolean isForOneOnTheList(OwnKeyWorkers own, Basis basis) {
    return own.active().includes(basis.asOf());
  }

  private static Location place(int index) {
    return Location.at(STEPS, index);
  }
}
