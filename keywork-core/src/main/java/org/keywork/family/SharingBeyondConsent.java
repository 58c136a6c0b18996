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
record SharingBeyondConsent(InformationSharing sharing, Disclosure disclosure, Basis basis) {

  Verdict verdict(int index) {
    List<Child> children = sharing.about(disclosure);
    Answer anything = parents(children, Reach.anywhere());
    if (anything == Answer.NO) {
      return Verdict.notApplicable();
    }
    Answer parents = parents(children, Reach.as(disclosure));
    return switch (parents.and(youngPeople(children))) {
      case YES -> Verdict.met();
      case CANNOT_TELL ->
        !parents.isSettled() && !anything.isSettled()
            ? Verdict.notApplicable()
            : Verdict.cannotTell(placeOf(index), "whether the consent reaches so far");
      case NO ->
        Verdict.notMet(
            placeOf(index),
            fact("day", disclosure.on())
                .and("agency", disclosure.to())
                .and("purpose", disclosure.purpose()));
    };
  }

  private static Location placeOf(int disclosure) {
    return Location.at("disclosures", disclosure);
  }

  private Answer parents(List<Child> children, Reach reach) {
    return sharing.ofAll(children, disclosure.on(), reach);
  }

  private Answer youngPeople(List<Child> children) {
    Answer answer = Answer.YES;
    for (int i = 0; i < children.size(); i++) {
      OwnConsent own = new OwnConsent(children.get(i), sharing.consents());
      if (own.isGivenBy(disclosure.on())) {
        answer = answer.and(ofTheirOwn(own));
      }
    }
    return answer;
  }

  private Answer ofTheirOwn(OwnConsent own) {
    return own.answer(new Basis(disclosure.on(), basis.policy()), Reach.as(disclosure));
  }
}
