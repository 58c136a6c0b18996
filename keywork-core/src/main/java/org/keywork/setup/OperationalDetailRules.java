package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What a new service is to be is decided before how it is done, and those who will do it are there in time.
 *
 * @since 0.1
 */
public final class OperationalDetailRules {

  /** Too much detail at the beginning lets a group get stuck. */
  public static final Rule<SetUp> PRINCIPLES_FIRST = rule("set-up.principles-before-details")
      .from(PACK.at("ch.2 / Introduction"), restating(466))
      .says(SHOULD, "Operational details are left until the broad principles are fixed.")
      .appliesTo(
          SetUp.class,
          "set-ups of which it is recorded when operational details were decided",
          setUp -> !setUp.detailsDecidedOn().isEmpty())
      .isMetWhen(OperationalDetailRules::principlesFirst)
      .otherwise(
          "An operational detail was decided on {decided}; the model of the service, with its"
              + " broad principles, was settled on {fixed}.")
      .remedy("Settle the broad principles first; a small sub-group with an end to its time may"
          + " then work on the details.");

  /** Those who will manage and do the key working share in what is decided about it. */
  public static final Rule<SetUp> PEOPLE_FOUND_EARLY = rule("set-up.people-found-early")
      .from(PACK.at("checklist"), restating(464))
      .says(
          SHOULD,
          "The manager and the key workers are found by the time operational details are decided.")
      .appliesTo(
          SetUp.class,
          "set-ups of which it is recorded when operational details were decided",
          setUp -> !setUp.detailsDecidedOn().isEmpty())
      .isMetWhen(OperationalDetailRules::peopleFoundEarly)
      .otherwise(
          "The manager or the key workers were found on {found}, after an operational detail had"
              + " been decided on {decided}.")
      .remedy("Go through what was decided with them, and let them change what does not work.");

  private OperationalDetailRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PRINCIPLES_FIRST, PEOPLE_FOUND_EARLY);
  }

  /** Both on one day is in time. Where other milestones rest on the model, their order asks for it. */
  private static Verdict principlesFirst(SetUp setUp, Basis basis) {
    if (firstDecided(setUp, basis).isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> fixed = setUp.firstReached(SetUpMilestone.SERVICE_MODEL);
    if (fixed.isPresent()) {
      return decidedSince(fixed.get(), setUp, basis);
    }
    return setUp.milestones().isEmpty()
        ? Verdict.cannotTell(
            Location.at("milestones"), "when the model of the service was complete")
        : Verdict.notApplicable();
  }

  private static Verdict decidedSince(LocalDate fixed, SetUp setUp, Basis basis) {
    Verdict verdict = Verdict.met();
    for (int i = 0; i < setUp.detailsDecidedOn().size(); i++) {
      LocalDate decided = setUp.detailsDecidedOn().get(i);
      if (!decided.isAfter(basis.asOf()) && decided.isBefore(fixed)) {
        verdict = verdict.and(Verdict.notMet(
            Location.at("detailsDecidedOn", i), fact("decided", decided).and("fixed", fixed)));
      }
    }
    return verdict;
  }

  private static Verdict peopleFoundEarly(SetUp setUp, Basis basis) {
    Optional<LocalDate> decided = firstDecided(setUp, basis);
    if (decided.isEmpty()) {
      return Verdict.notApplicable();
    }
    return managerFound(setUp, decided.get()).and(keyWorkersFound(setUp, decided.get()));
  }

  private static Verdict managerFound(SetUp setUp, LocalDate decided) {
    Optional<LocalDate> found = setUp.firstStaff().flatMap(FirstStaff::managerFoundOn);
    return found
        .map(day -> foundBy(decided, day, "managerFoundOn"))
        .orElseGet(() -> cannotTell(setUp, "managerFoundOn", "when the manager was found"));
  }

  /** Whoever is in post has been found. */
  private static Verdict keyWorkersFound(SetUp setUp, LocalDate decided) {
    Optional<LocalDate> found = setUp.firstStaff().flatMap(FirstStaff::keyWorkersFoundOn);
    if (found.isPresent()) {
      return foundBy(decided, found.get(), "keyWorkersFoundOn");
    }
    return setUp
            .keyWorkersInPostSince()
            .filter(since -> !since.isAfter(decided))
            .isPresent()
        ? Verdict.met()
        : cannotTell(setUp, "keyWorkersFoundOn", "when the key workers were found");
  }

  /** On the day of the decision is in time. */
  private static Verdict foundBy(LocalDate decided, LocalDate found, String property) {
    return found.isAfter(decided)
        ? Verdict.notMet(
            Location.at("firstStaff").then(property), fact("found", found).and("decided", decided))
        : Verdict.met();
  }

  private static Verdict cannotTell(SetUp setUp, String property, String missing) {
    Location at = Location.at("firstStaff");
    return Verdict.cannotTell(setUp.firstStaff().isPresent() ? at.then(property) : at, missing);
  }

  private static Optional<LocalDate> firstDecided(SetUp setUp, Basis basis) {
    return setUp.detailsDecidedOn().stream()
        .filter(day -> !day.isAfter(basis.asOf()))
        .min(Comparator.naturalOrder());
  }
}
