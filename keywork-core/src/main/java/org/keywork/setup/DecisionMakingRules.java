package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
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
public final class DecisionMakingRules {

  /** Too much detail at the beginning lets a group get stuck. */
  public static final Rule<DecisionMaking> PRINCIPLES_FIRST =
      rule("set-up.principles-before-details")
          .from(PACK.at("ch.2 / Introduction"), restating(466))
          .says(SHOULD, "Operational details are left until the broad principles are fixed.")
          .appliesTo(DecisionMaking.class, "services some of whose operational details are decided")
          .isMetWhen(DecisionMakingRules::principlesFirst)
          .otherwise("An operational detail was decided on {decided}; the broad principles were"
              + " fixed on {fixed}.")
          .remedy("Settle the broad principles first; a small sub-group with an end to its time may"
              + " then work on the details.");

  /** Those who will manage and do the key working share in what is decided about it. */
  public static final Rule<DecisionMaking> PEOPLE_FOUND_EARLY = rule("set-up.people-found-early")
      .from(PACK.at("checklist"), restating(464))
      .says(
          SHOULD,
          "The manager and the key workers are found by the time operational details are decided.")
      .appliesTo(DecisionMaking.class, "services some of whose operational details are decided")
      .isMetWhen(DecisionMakingRules::peopleFoundEarly)
      .otherwise(
          "The manager or the key workers were found on {found}, after an operational detail had"
              + " been decided on {decided}.")
      .remedy("Go through what was decided with them, and let them change what does not work.");

  private DecisionMakingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PRINCIPLES_FIRST, PEOPLE_FOUND_EARLY);
  }

  /** Both on one day is in time. */
  private static Verdict principlesFirst(DecisionMaking making, Basis basis) {
    if (making.firstDetailBy(basis.asOf()).isEmpty()) {
      return Verdict.notApplicable();
    }
    if (making.principlesFixedOn().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("principlesFixedOn"), "when the broad principles were fixed");
    }
    LocalDate fixed = making.principlesFixedOn().get();
    Verdict verdict = Verdict.met();
    for (int i = 0; i < making.decisions().size(); i++) {
      PlanningDecision each = making.decisions().get(i);
      if (each.isDetailBy(basis.asOf()) && each.on().isBefore(fixed)) {
        verdict = verdict.and(Verdict.notMet(
            Location.at("decisions", i), fact("decided", each.on()).and("fixed", fixed)));
      }
    }
    return verdict;
  }

  private static Verdict peopleFoundEarly(DecisionMaking making, Basis basis) {
    Optional<LocalDate> decided = making.firstDetailBy(basis.asOf());
    if (decided.isEmpty()) {
      return Verdict.notApplicable();
    }
    return found(
            making.managerFoundOn(), decided.get(), "managerFoundOn", "when the manager was found")
        .and(found(
            making.keyWorkersFoundOn(),
            decided.get(),
            "keyWorkersFoundOn",
            "when the key workers were found"));
  }

  /** On the day of the decision is in time. */
  private static Verdict found(
      Optional<LocalDate> found, LocalDate decided, String property, String missing) {
    Location at = Location.at(property);
    if (found.isEmpty()) {
      return Verdict.cannotTell(at, missing);
    }
    return found.get().isAfter(decided)
        ? Verdict.notMet(at, fact("found", found.get()).and("decided", decided))
        : Verdict.met();
  }
}
