package org.keywork.family;

import static org.keywork.rule.Facts.fact;

import java.util.List;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/**
 * Whether something that was shared went beyond what the parents of the children whom it was about
 * consented to, or beyond what a young person did who has a say. Whether a parent consents at all is
 * for {@link ConsentRules#CONSENT_BEFORE_SHARING} to say or to ask, and whether a young person should
 * for {@link ConsentRules#OWN_CONSENT}.
 */
record SharingBeyondConsent(Disclosure disclosure, List<ParentsConsent> children, Basis basis) {

  Verdict verdict(Location at) {
    Answer anything = parents(Reach.anywhere());
    if (anything == Answer.NO) {
      return Verdict.notApplicable();
    }
    Answer parents = parents(Reach.to(disclosure.to(), disclosure.purpose()));
    return switch (parents.and(youngPeople())) {
      case YES -> Verdict.met();
      case CANNOT_TELL ->
        !parents.isSettled() && !anything.isSettled()
            ? Verdict.notApplicable()
            : Verdict.cannotTell(at, "whether the consent reaches so far");
      case NO ->
        Verdict.notMet(
            at,
            fact("day", disclosure.on())
                .and("agency", disclosure.to())
                .and("purpose", disclosure.purpose()));
    };
  }

  private Answer parents(Reach reach) {
    return InformationSharing.ofAll(children, disclosure.on(), reach);
  }

  private Answer youngPeople() {
    Reach reach = Reach.to(disclosure.to(), disclosure.purpose());
    Basis onTheDay = new Basis(disclosure.on(), basis.policy());
    return children.stream()
        .map(each -> new OwnConsent(each.child(), each.consents()))
        .filter(own -> own.isGivenBy(disclosure.on()))
        .map(own -> own.answer(onTheDay, reach))
        .reduce(Answer.YES, Answer::and);
  }
}
