package org.keywork.family;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/**
 * What a child or young person allows themselves, beside the parents. A judgement that was made
 * whether that is called for counts whatever the age; without one the age may settle it. Whoever took
 * a consent of their own back has said something, though nobody had to ask: that it is not called for
 * is then in question. Of a young person who has died nothing is asked any more.
 */
record OwnConsent(Child child, List<Consent> consents) {

  static Verdict check(InformationSharing sharing, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!sharing.active().includes(basis.asOf()) || !sharing.hasBegunBy(basis.asOf())) {
      return verdict;
    }
    List<Child> children = sharing.family().children();
    for (int i = 0; i < children.size(); i++) {
      OwnConsent own = new OwnConsent(children.get(i), sharing.consents());
      verdict = verdict.and(own.verdict(i, basis));
    }
    return verdict;
  }

  /** Whether somebody judged it, so that the age settles nothing. */
  boolean isJudged() {
    return child.ownConsentAppropriate().isPresent();
  }

  Answer isCalledFor(Basis basis) {
    if (child.hasDiedBy(basis.asOf())) {
      return Answer.NO;
    }
    Answer judged = Answer.of(child.ownConsentAppropriate());
    if (judged == Answer.CANNOT_TELL && isTooYoung(basis)) {
      judged = Answer.NO;
    }
    return judged == Answer.NO && isTakenBackBy(basis.asOf()) ? Answer.CANNOT_TELL : judged;
  }

  private boolean isTakenBackBy(LocalDate day) {
    for (int i = 0; i < consents.size(); i++) {
      if (isTheirs(consents.get(i)) && consents.get(i).isWithdrawnOn(day)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTheirs(Consent consent) {
    return consent.giver().equals(child.id()) && consent.isAbout(child.id());
  }

  /** Whether they consented to anything by a day, whatever became of it. */
  boolean isGivenBy(LocalDate day) {
    for (int i = 0; i < consents.size(); i++) {
      if (isTheirs(consents.get(i)) && !consents.get(i).givenOn().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether their own consent is not called for, or reaches far enough. */
  Answer answer(Basis basis, Reach reach) {
    Answer calledFor = isCalledFor(basis);
    return calledFor == Answer.NO ? Answer.YES : answer(calledFor, weighed(basis.asOf(), reach));
  }

  /** The same, where both are known. */
  static Answer answer(Answer calledFor, WeighedConsents weighed) {
    return switch (calledFor) {
      case NO -> Answer.YES;
      case CANNOT_TELL -> weighed.answer().or(Answer.CANNOT_TELL);
      case YES -> weighed.answer();
    };
  }

  WeighedConsents weighed(LocalDate day, Reach reach) {
    List<Consent> inForce =
        consents.stream().filter(each -> isTheirs(each) && each.holdsOn(day)).toList();
    return new WeighedConsents(inForce, reach::of);
  }

  private boolean isTooYoung(Basis basis) {
    Optional<Integer> from = basis.value(ConsentRules.OWN_CONSENT_FROM_AGE);
    return from.isPresent()
        && Answer.of(child.hasReachedAge(from.get(), basis.asOf())) == Answer.NO;
  }

  private Verdict verdict(int index, Basis basis) {
    Answer calledFor = isCalledFor(basis);
    if (calledFor == Answer.NO) {
      return Verdict.notApplicable();
    }
    if (isInForceOn(basis.asOf())) {
      return Verdict.met();
    }
    Location at = Location.at("family").then("children", index);
    return calledFor == Answer.YES
        ? Verdict.notMet(at, fact("child", child.id()))
        : notJudged(at, basis);
  }

  private boolean isInForceOn(LocalDate day) {
    for (int i = 0; i < consents.size(); i++) {
      if (isTheirs(consents.get(i)) && consents.get(i).holdsOn(day)) {
        return true;
      }
    }
    return false;
  }

  private Verdict notJudged(Location at, Basis basis) {
    boolean agePending = basis.value(ConsentRules.OWN_CONSENT_FROM_AGE).isPresent()
        && child.dateOfBirth().isPresent()
        && child.ageOn(basis.asOf()).isEmpty();
    return agePending
        ? Verdict.cannotTell(at.then("dateOfBirth"), child.missingForAge())
        : Verdict.cannotTell(at.then("ownConsentAppropriate"), whatToJudge(basis.asOf()));
  }

  /** What those who know the young person have to judge. */
  String whatToJudge(LocalDate day) {
    return isTakenBackBy(day)
        ? "whether the young person's own consent is called for, now that they took one back"
        : "whether the young person's own consent is called for";
  }
}
