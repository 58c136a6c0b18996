package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.keywork.family.ParentsConsent.Standing;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * Information belongs to the family: nothing is collected or shared without its informed consent.
 *
 * <p>One disclosure gives one finding: without any consent in force it misses {@link
 * #CONSENT_BEFORE_SHARING}, with a consent that does not reach so far {@link #SHARING_WITHIN_CONSENT}.
 *
 * <p>What was collected or shared without consent is told however long ago it was. It was done to the
 * family, and no later consent undoes it: somebody has to put it right with the family, or account
 * for it in a waiver.
 *
 * @since 0.1
 */
public final class ConsentRules {

  static final Citation THE_DATABASE = PACK.at("ch.2 / The database");

  /** The age from which it is asked whether a young person should consent, too. */
  public static final Parameter<Integer> OWN_CONSENT_FROM_AGE = Parameter.count(
          "family.own-consent-from-age",
          "the age from which it has to be judged whether a young person's own consent is called"
              + " for")
      .open("The source says 'where appropriate' and gives neither an age nor another test.")
      .between(0, 25)
      .strictestWhenSmall();

  /** Key working begins with a parent's consent, for the children who live by then. */
  public static final Rule<InformationSharing> CONSENT_BEFORE_KEY_WORKING =
      rule("family.consent-before-key-working")
          .from(THE_DATABASE, restating(50))
          .says(
              MUST,
              "By the day on which key working begins a parent of every disabled child has consented.")
          .appliesTo(
              InformationSharing.class,
              "families to whom somebody is assigned",
              sharing -> !sharing.assignments().isEmpty())
          .isMetWhen(ConsentRules::consentBeforeKeyWorking)
          .otherwise(
              "Key working began on {start}, and no consent of a parent of {child} was in force.")
          .remedy(
              "Explain to the parents what they would consent to, and ask them before going on; where"
                  + " one consented later, tell the family that it should have been asked first.");

  /** Whatever is shared, a parent consents. */
  public static final Rule<InformationSharing> CONSENT_BEFORE_SHARING =
      rule("family.consent-before-sharing")
          .from(THE_DATABASE, restating(50))
          .says(
              MUST,
              "Whenever information about a family is shared, a parent of every disabled child"
                  + " consents.")
          .appliesTo(InformationSharing.class, "families about whom information was shared")
          .isMetWhen(ConsentRules::consentBeforeSharing)
          .otherwise(
              "Information was shared with {agency} on {day}, and no consent of a parent of {child}"
                  + " held on that day.")
          .remedy("Tell the family what was shared, and ask for consent before sharing more.");

  /** A young person consents, too, where that is called for. */
  public static final Rule<InformationSharing> OWN_CONSENT =
      rule("family.own-consent-where-appropriate")
          .from(THE_DATABASE, restating(51))
          .says(MUST, "Where it is appropriate, the young person consents, too.")
          .reading(OWN_CONSENT_FROM_AGE)
          .appliesTo(InformationSharing.class, "families on the active list")
          .isMetWhen(OwnConsent::check)
          .otherwise(
              "The young person {child} should consent, too, and no consent of theirs is in force.")
          .remedy("Explain to the young person what is shared and why, and ask for their consent.");

  /** Consent says with whom and what for, and nothing is shared beyond it. */
  public static final Rule<InformationSharing> SHARING_WITHIN_CONSENT =
      rule("family.sharing-within-consent")
          .from(THE_DATABASE, restating(52))
          .says(
              MUST,
              "A consent names who may get to know and what for, and nothing is shared beyond it.")
          .appliesTo(InformationSharing.class, "families that consented to anything")
          .isMetWhen(ConsentRules::sharingWithinConsent)
          .otherwise(
              "What was shared with {agency} on {day} for {purpose} goes beyond the consent.")
          .remedy("Tell the family what was shared, and ask whether it wants to"
              + " extend its consent.");

  /** Who consents knows what to. */
  public static final Rule<InformationSharing> INFORMED_BEFORE_CONSENT =
      rule("family.informed-before-consent")
          .from(THE_DATABASE, restating(53))
          .says(MUST, "Whoever consents got material that explains it on the same day or before.")
          .appliesTo(
              InformationSharing.class, "families on the active list with a consent in force")
          .isMetWhen(ConsentRules::informedBeforeConsent)
          .otherwise(
              "Consent was given on {given}, but the material that explains it only on {informed}.")
          .remedy("Go through the material with whoever consented, and ask for the consent again.");

  /** Key working is voluntary and ends with the consent. */
  public static final Rule<InformationSharing> ENDS_WITH_CONSENT =
      rule("family.key-working-ends-with-consent")
          .from(THE_DATABASE, restating(55))
          .says(SHOULD, "Once no parent's consent is left, nobody goes on key working.")
          .appliesTo(
              InformationSharing.class,
              "families of which a parent withdrew consent, or consented for a time that is over")
          .isMetWhen(EndOfConsent::check)
          .otherwise("The last consent ended on {ended}, and somebody is still assigned.")
          .remedy(
              "Ask the family whether it wants to go on, and end the assignment if it does not.");

  private ConsentRules() {}

  /** The rules about consent, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        CONSENT_BEFORE_KEY_WORKING,
        CONSENT_BEFORE_SHARING,
        OWN_CONSENT,
        SHARING_WITHIN_CONSENT,
        INFORMED_BEFORE_CONSENT,
        ENDS_WITH_CONSENT);
  }

  private static Verdict consentBeforeKeyWorking(InformationSharing sharing, Basis basis) {
    int first = sharing.firstAssignment();
    LocalDate start = sharing.assignments().get(first).firstDay();
    if (start.isAfter(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (sharing.consents().isEmpty()) {
      return Verdict.cannotTell(Location.at("consents"), "a parent's consent to key working");
    }
    Location at = Location.at("assignments", first);
    return parentsConsent(
        sharing.byLivingChild(start),
        each -> each.on(start, Reach.anywhere()),
        at,
        fact("start", start));
  }

  /** One miss for every child none of whose parents consents, and one question at most. */
  private static Verdict parentsConsent(
      List<ParentsConsent> children,
      Function<ParentsConsent, Standing> standing,
      Location at,
      Facts facts) {
    Verdict verdict = Verdict.met();
    Standing open = Standing.YES;
    for (ParentsConsent each : children) {
      Standing answer = standing.apply(each);
      if (answer == Standing.NO) {
        verdict = verdict.and(Verdict.notMet(at, facts.and("child", each.child().id())));
      } else {
        open = Standing.noFirst(open, answer);
      }
    }
    return open.isOpen() ? verdict.and(Verdict.cannotTell(at, open.question())) : verdict;
  }

  private static Verdict consentBeforeSharing(InformationSharing sharing, Basis basis) {
    Verdict verdict = eachDisclosure(sharing, basis, (disclosure, children, at) -> {
      Facts facts = fact("day", disclosure.on()).and("agency", disclosure.to());
      return parentsConsent(children, each -> standing(each, disclosure), at, facts);
    });
    return verdict.kind() != Verdict.Kind.NOT_APPLICABLE && sharing.consents().isEmpty()
        ? Verdict.cannotTell(Location.at("consents"), "a parent's consent to sharing")
        : verdict;
  }

  /** A consent to just this, which no parent withdrew, is enough whatever else was withdrawn. */
  private static Standing standing(ParentsConsent child, Disclosure disclosure) {
    Reach reach = Reach.to(disclosure.to(), disclosure.purpose());
    return Standing.yesFirst(
        child.on(disclosure.on(), reach), child.on(disclosure.on(), Reach.anywhere()));
  }

  /** A check of something that was shared, and of the children whom it was about. */
  @FunctionalInterface
  private interface SharingCheck {
    Verdict verdictOn(Disclosure disclosure, List<ParentsConsent> children, Location at);
  }

  private static Verdict eachDisclosure(
      InformationSharing sharing, Basis basis, SharingCheck check) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < sharing.disclosures().size(); i++) {
      Disclosure shared = sharing.disclosures().get(i);
      if (!shared.on().isAfter(basis.asOf())) {
        List<ParentsConsent> about = sharing.about(shared);
        verdict = verdict.and(check.verdictOn(shared, about, Location.at("disclosures", i)));
      }
    }
    return verdict;
  }

  private static Verdict sharingWithinConsent(InformationSharing sharing, Basis basis) {
    return eachDisclosure(
            sharing,
            basis,
            (shared, children, at) -> new SharingBeyondConsent(shared, children, basis).verdict(at))
        .and(inForce(sharing, basis, ConsentRules::named));
  }

  /**
   * The consents in force while the family is on the active list: what they say matters no longer once
   * it is closed.
   */
  private static Verdict inForce(
      InformationSharing sharing, Basis basis, BiFunction<Consent, Location, Verdict> check) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < sharing.consents().size(); i++) {
      Consent consent = sharing.consents().get(i);
      if (consent.holdsOn(basis.asOf()) && sharing.active().includes(basis.asOf())) {
        verdict = verdict.and(check.apply(consent, Location.at("consents", i)));
      }
    }
    return verdict;
  }

  private static Verdict named(Consent consent, Location at) {
    Verdict recipients = consent.recipients().isEmpty()
        ? Verdict.cannotTell(at.then("recipients"), "the agencies that may get to know")
        : Verdict.met();
    Verdict purposes = consent.purposes().isEmpty()
        ? Verdict.cannotTell(at.then("purposes"), "what the agencies may get to know it for")
        : Verdict.met();
    return recipients.and(purposes);
  }

  /** A consent that its giver repeated once they were informed is made good. */
  private static Verdict informedBeforeConsent(InformationSharing sharing, Basis basis) {
    List<Consent> informed = sharing.consents().stream()
        .filter(consent -> consent.holdsOn(basis.asOf()) && consent.isInformed().orElse(false))
        .toList();
    return inForce(
        sharing,
        basis,
        (consent, at) -> informed.stream().anyMatch(consent::isRepeatedIn)
            ? Verdict.met()
            : informed(consent, at.then("informedOn")));
  }

  private static Verdict informed(Consent consent, Location at) {
    return consent
        .informedOn()
        .map(informed ->
            Verdict.notMet(at, fact("given", consent.givenOn()).and("informed", informed)))
        .orElseGet(() -> Verdict.cannotTell(at, "the day on which the material was given"));
  }
}
