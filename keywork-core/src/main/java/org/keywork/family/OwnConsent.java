package org.keywork.family;

import static org.keywork.rule.Facts.fact;

import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/** The young person's own consent, beside that of a parent. */
final class OwnConsent {

  private OwnConsent() {}

  /** Whether each young person whose own consent is called for has given it. */
  static Verdict check(InformationSharing sharing, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!sharing.active().includes(basis.asOf()) || !sharing.hasBegunBy(basis.asOf())) {
      return verdict;
    }
    List<Child> children = sharing.family().children();
    for (int i = 0; i < children.size(); i++) {
      Location at = Location.at("family").then("children", i);
      verdict = verdict.and(ofChild(sharing, children.get(i), at, basis));
    }
    return verdict;
  }

  /**
   * A judgement that was made counts whatever the age; without one the age may settle it. Of a young
   * person who has died nothing is asked any more.
   */
  private static Verdict ofChild(
      InformationSharing sharing, Child child, Location at, Basis basis) {
    if (child.hasDiedBy(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (child.ownConsentAppropriate().isPresent()) {
      return child.ownConsentAppropriate().orElseThrow()
          ? consentsThemselves(sharing, child, at, basis)
          : Verdict.notApplicable();
    }
    return notJudged(child, at, basis);
  }

  private static Verdict notJudged(Child child, Location at, Basis basis) {
    Optional<Integer> from = basis.value(ConsentRules.OWN_CONSENT_FROM_AGE);
    if (from.isPresent()
        && child.ageOn(basis.asOf()).isEmpty()
        && child.dateOfBirth().isPresent()) {
      return Verdict.cannotTell(at.then("dateOfBirth"), child.missingForAge());
    }
    boolean tooYoung = from.flatMap(age -> child.hasReachedAge(age, basis.asOf()))
        .filter(reached -> !reached)
        .isPresent();
    return tooYoung
        ? Verdict.notApplicable()
        : Verdict.cannotTell(
            at.then("ownConsentAppropriate"),
            "whether the young person's own consent is called for");
  }

  private static Verdict consentsThemselves(
      InformationSharing sharing, Child child, Location at, Basis basis) {
    boolean consents = sharing.consents().stream()
        .anyMatch(each -> each.giver().equals(child.id()) && each.holdsOn(basis.asOf()));
    return consents ? Verdict.met() : Verdict.notMet(at, fact("child", child.id()));
  }
}
