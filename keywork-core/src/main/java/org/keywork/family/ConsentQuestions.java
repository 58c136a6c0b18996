package org.keywork.family;

import static org.keywork.family.ConsentCriterion.INFORMED;
import static org.keywork.family.ConsentCriterion.OWN_CONSENT;
import static org.keywork.family.ConsentCriterion.PARENTS_CONSENT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keywork.family.ParentsConsent.Standing;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Unknown;

/** What is asked of one child before information about it is shared. */
final class ConsentQuestions {

  private static final Location CONSENTS = Location.at("consents");

  private final Child child;
  private final ParentsConsent parents;
  private final OwnConsent own;
  private final Answer calledFor;
  private final Reach reach;
  private final Basis basis;
  private final OpenInConsent open;

  ConsentQuestions(InformationSharing sharing, Child child, Reach reach, Basis basis) {
    this.child = child;
    this.parents = new ParentsConsent(child, sharing.family(), sharing.consents());
    this.own = new OwnConsent(child, sharing.consents());
    this.calledFor = own.isCalledFor(basis);
    this.reach = reach;
    this.basis = basis;
    this.open = new OpenInConsent(sharing, child, reach);
  }

  /** Whether somebody was informed is asked only where somebody consents, or may. */
  List<ConsentPart> parts() {
    ConsentPart ofParents = parentsConsent();
    ConsentPart ofTheirOwn = ownConsent();
    return ofParents.answer().and(ofTheirOwn.answer()) == Answer.NO
        ? List.of(ofParents, ofTheirOwn)
        : List.of(ofParents, ofTheirOwn, informed());
  }

  /** The least favourable answer of all parts. */
  Answer answer() {
    Answer consented =
        parents.on(basis.asOf(), reach).answer().and(ownAnswer(ownIfCalledFor(reach)));
    return consented == Answer.NO
        ? consented
        : consented.and(informedAnswer(
            parents.weighed(basis.asOf(), reach.informed()), ownIfCalledFor(reach.informed())));
  }

  private Answer informedAnswer(WeighedConsents ofParents, WeighedConsents ofTheirOwn) {
    return ofParents.answer().and(ownAnswer(ofTheirOwn));
  }

  private ConsentPart parentsConsent() {
    WeighedConsents weighed = parents.weighed(basis.asOf(), reach);
    Standing standing = parents.on(basis.asOf(), reach);
    Stream<Unknown> missing = standing == Standing.DISPUTED
        ? Stream.of(new Unknown(CONSENTS, standing.question()))
        : missing(weighed, open::asAParents, "a parent's consent to just this");
    return part(PARENTS_CONSENT, standing.answer(), weighed.thatCount().stream(), missing);
  }

  private ConsentPart ownConsent() {
    WeighedConsents weighed = ownIfCalledFor(reach);
    Stream<Unknown> missing =
        ownMissing(weighed, open::asTheirOwn, "the young person's own consent to just this");
    return part(OWN_CONSENT, ownAnswer(weighed), weighed.thatCount().stream(), missing);
  }

  private ConsentPart informed() {
    WeighedConsents ofParents = parents.weighed(basis.asOf(), reach.informed());
    WeighedConsents ofTheirOwn = ownIfCalledFor(reach.informed());
    Stream<Unknown> parentsMissing = missing(
        ofParents,
        consent -> Stream.concat(open.asAParents(consent), open.informing(consent)),
        "a parent's consent given once the material that explains it was there");
    Stream<Unknown> ownMissing = ownMissing(
        ofTheirOwn,
        consent -> Stream.concat(open.asTheirOwn(consent), open.informing(consent)),
        "the young person's own consent given once the material that explains it was there");
    return part(
        INFORMED,
        informedAnswer(ofParents, ofTheirOwn),
        Stream.concat(ofParents.thatCount().stream(), ofTheirOwn.thatCount().stream()),
        Stream.concat(parentsMissing, ownMissing));
  }

  private WeighedConsents ownIfCalledFor(Reach far) {
    return calledFor == Answer.NO
        ? new WeighedConsents(List.of(), far::of)
        : own.weighed(basis.asOf(), far);
  }

  private Answer ownAnswer(WeighedConsents weighed) {
    return OwnConsent.answer(calledFor, weighed);
  }

  private Stream<Unknown> ownMissing(
      WeighedConsents weighed, Function<Consent, Stream<Unknown>> inEach, String otherwise) {
    if (ownAnswer(weighed) == Answer.YES) {
      return Stream.of();
    }
    return calledFor == Answer.CANNOT_TELL
        ? Stream.of(open.judgement(own.whatToJudge(basis.asOf())))
        : missing(weighed, inEach, otherwise);
  }

  private static Stream<Unknown> missing(
      WeighedConsents weighed, Function<Consent, Stream<Unknown>> inEach, String otherwise) {
    return switch (weighed.answer()) {
      case YES -> Stream.of();
      case CANNOT_TELL -> weighed.thatCount().stream().flatMap(inEach);
      case NO -> Stream.of(new Unknown(CONSENTS, otherwise));
    };
  }

  private ConsentPart part(
      ConsentCriterion criterion,
      Answer answer,
      Stream<Consent> reliedOn,
      Stream<Unknown> missing) {
    boolean readsAge = criterion == OWN_CONSENT && !own.isJudged();
    Optional<Parameter<?>> parameter =
        readsAge ? Optional.of(ConsentRules.OWN_CONSENT_FROM_AGE) : Optional.empty();
    return new ConsentPart(
        child.id(),
        criterion,
        answer,
        parameter,
        reliedOn.map(Consent::id).distinct().toList(),
        missing.distinct().toList());
  }
}
