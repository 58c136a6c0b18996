package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.family.Child;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;

/** How old a child is on the day that counts. */
record AgeOnDay(Child child, Location at, LocalDate day) {

  /** The answer of a day of birth that fits however the upper limit of age is read. */
  private static final int FITS_EITHER_READING = 2;

  private static final int FITS_ONE_READING = 1;

  /** Between two birthdays, and whether the year that begins with the oldest age is in. */
  Requirement atReferral(EligibilityPolicy policy) {
    int youngest = policy.value(AgeLimits.YOUNGEST_AT_REFERRAL);
    int oldest = policy.value(AgeLimits.OLDEST_AT_REFERRAL);
    Requirement lastYearIsIn = policy
        .valueIfSet(AgeLimits.OLDEST_IS_INCLUSIVE)
        .map(Requirement::known)
        .orElseGet(
            () -> Requirement.open(new Question.OfTheService(AgeLimits.OLDEST_IS_INCLUSIVE)));
    return Requirement.all(List.of(
        between(youngest, oldest + 1, FITS_ONE_READING),
        Requirement.any(List.of(lastYearIsIn, between(youngest, oldest, FITS_EITHER_READING)))));
  }

  /** Before the birthday with which support ends. */
  Requirement inSupport(EligibilityPolicy policy) {
    return child
        .hasReachedAge(policy.value(AgeLimits.SUPPORT_ENDS_AT_AGE), day)
        .map(reached -> Requirement.known(!reached))
        .orElseGet(() -> Requirement.open(dayOfBirth()));
  }

  /** The age in whole years, where it is known. */
  Facts facts() {
    return child.ageOn(day).map(age -> Facts.fact("ageInYears", age)).orElse(Facts.none());
  }

  private Requirement between(int fromInclusive, int toExclusive, int degree) {
    if (fromInclusive == toExclusive) {
      return Requirement.known(false);
    }
    return child
        .hasReachedAge(fromInclusive, day)
        .map(oldEnough -> Requirement.known(
            oldEnough && !child.hasReachedAge(toExclusive, day).orElseThrow()))
        .orElseGet(() -> new Requirement.Open(dayOfBirth(), degree));
  }

  private Question dayOfBirth() {
    return new Question.OfTheRecord(
        at.then("dateOfBirth"),
        Optional.of(child.id()),
        child.dateOfBirth().isEmpty()
            ? "the day of birth"
            : "the day of birth, since what is written there lies after the day that counts");
  }
}
