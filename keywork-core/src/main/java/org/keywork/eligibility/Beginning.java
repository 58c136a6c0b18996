package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.family.Preferences;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;

/**
 * Whether key working may begin with a family: whether it is eligible, wants a key worker, and
 * consents. Each of the three has to be there, and none of them stands in for another.
 *
 * @param eligibility whether the family is eligible
 * @param wanted whether it wants a key worker
 * @param consented whether the parents consent; a consent that nobody recorded is none
 * @since 0.1
 */
public record Beginning(
    EligibilityDecision eligibility, Requirement wanted, Requirement consented) {

  /** Refuses a missing part. */
  public Beginning {
    Objects.requireNonNull(eligibility, "eligibility");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(consented, "consented");
  }

  static Beginning of(ReferredFamily family, Basis basis) {
    return new Beginning(
        family.eligibilityOn(basis), wanted(family, basis.asOf()), consented(family, basis.asOf()));
  }

  private static Requirement wanted(ReferredFamily family, LocalDate asOf) {
    Optional<Preferences> preferences = family.family().preferences();
    Location at = Location.at("family").then("preferences");
    return preferences
        .flatMap(asked -> asked.keyWorkingDecisionOn(asOf))
        .map(KeyWorkingDecision::wanted)
        .map(Requirement::known)
        .orElseGet(() -> open(
            preferences.isPresent() ? at.then("keyWorking") : at,
            "whether the family wants a key worker"));
  }

  private static Requirement consented(ReferredFamily family, LocalDate asOf) {
    return family
        .sharing()
        .parentsConsentOn(asOf)
        .map(Requirement::known)
        .orElseGet(() -> open(
            Location.at("consents"), "whether the parents of every child consent as things stand"));
  }

  private static Requirement open(Location at, String missing) {
    return Requirement.open(new Question.OfTheRecord(at, Optional.empty(), missing));
  }

  /** One of the three. */
  public Requirement requirement(Precondition precondition) {
    return switch (precondition) {
      case ELIGIBLE -> eligibility.requirement();
      case WANTED -> wanted;
      case CONSENTED -> consented;
    };
  }

  /** All three. */
  public Requirement requirement() {
    return Requirement.all(
        List.of(Precondition.values()).stream().map(this::requirement).toList());
  }

  /** Whether key working may begin. */
  public Answer answer() {
    return requirement().answer();
  }

  /** Whether one of the three is there. */
  public Answer answer(Precondition precondition) {
    return requirement(precondition).answer();
  }

  /** What is missing where that cannot be told. */
  public List<Question> missing(Precondition precondition) {
    return requirement(precondition).questions();
  }

  /** What to ask where the record does not tell whether key working may begin. */
  public WhatToAsk whatToAsk() {
    return WhatToAsk.about(requirement());
  }

  /**
   * The decision in words. A family that does not want a key worker gets none, and for that nothing
   * else may be withheld from it (PACK ch.2 / The database).
   */
  public String inWords() {
    if (answer(Precondition.WANTED) == Answer.NO) {
      return "The family does not want a key worker and gets none; no other service may be withheld"
          + " from it for that.";
    }
    if (answer(Precondition.ELIGIBLE) == Answer.NO) {
      return eligibility.inWords();
    }
    return switch (answer()) {
      case YES -> "Key working may begin.";
      case CANNOT_TELL -> "The record does not tell whether key working may begin.";
      case NO -> "Key working cannot start without the parents' informed consent.";
    };
  }
}
