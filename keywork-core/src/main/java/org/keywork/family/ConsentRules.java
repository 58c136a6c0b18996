package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.keywork.family.ParentsConsent.Standing;
import org.keywork.rule.Answer;
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
    List<Child> children = sharing.livingOn(start);
    return sharing.ofAll(children, start, Reach.anywhere()) == Answer.YES
        ? Verdict.met()
        : notAllConsent(
            children,
            child -> sharing.standing(child, start, Reach.anywhere()),
            Location.at("assignments", first),
            fact("start", start));
  }

  /** One miss for every child none of whose parents consents, and one question at most. */
  private static Verdict notAllConsent(
      List<Child> children, Function<Child, Standing> standing, Location at, Facts facts) {
    Verdict verdict = Verdict.met();
    Standing open = Standing.YES;
    for (Child each : children) {
      Standing answer = standing.apply(each);
      if (answer == Standing.NO) {
        verdict = verdict.and(Verdict.notMet(at, facts.and("child", each.id())));
      } else {
        open = Standing.noFirst(open, answer);
      }
    }
    return open.isOpen() ? verdict.and(Verdict.cannotTell(at, open.question())) : verdict;
  }

  private static Verdict consentBeforeSharing(InformationSharing sharing, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < sharing.disclosures().size(); i++) {
      if (!sharing.disclosures().get(i).on().isAfter(basis.asOf())) {
        verdict = verdict.and(consented(sharing, i));
      }
    }
    return verdict.kind() != Verdict.Kind.NOT_APPLICABLE && sharing.consents().isEmpty()
        ? Verdict.cannotTell(Location.at("consents"), "a parent's consent to sharing")
        : verdict;
  }

  private static Verdict consented(InformationSharing sharing, int index) {
    Disclosure shared = sharing.disclosures().get(index);
    List<Child> children = sharing.about(shared);
    return sharing.ofAll(children, shared.on(), Reach.anywhere()) == Answer.YES
        ? Verdict.met()
        : notAllConsent(
            children,
            child -> standing(sharing, child, shared),
            Location.at("disclosures", index),
            fact("day", shared.on()).and("agency", shared.to()));
  }

  /** A consent to just this, which no parent withdrew, is enough whatever else was withdrawn. */
  private static Standing standing(InformationSharing sharing, Child child, Disclosure shared) {
    return Standing.yesFirst(
        sharing.standing(child, shared.on(), Reach.as(shared)),
        sharing.standing(child, shared.on(), Reach.anywhere()));
  }

  private static Verdict sharingWithinConsent(InformationSharing sharing, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < sharing.disclosures().size(); i++) {
      Disclosure shared = sharing.disclosures().get(i);
      if (!shared.on().isAfter(basis.asOf())) {
        verdict = verdict.and(new SharingBeyondConsent(sharing, shared, basis).verdict(i));
      }
    }
    return verdict.and(inForce(sharing, basis, ConsentRules::named));
  }

  /** A check of one consent, by its place in the case file. */
  @FunctionalInterface
  private interface ConsentCheck {
    Verdict verdictOn(InformationSharing sharing, int index, Basis basis);
  }

  /**
   * The consents in force while the family is on the active list: what they say matters no longer once
   * it is closed.
   */
  private static Verdict inForce(InformationSharing sharing, Basis basis, ConsentCheck check) {
    Verdict verdict = Verdict.notApplicable();
    if (!sharing.active().includes(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < sharing.consents().size(); i++) {
      if (sharing.consents().get(i).holdsOn(basis.asOf())) {
        verdict = verdict.and(check.verdictOn(sharing, i, basis));
      }
    }
    return verdict;
  }

  private static Verdict named(InformationSharing sharing, int index, Basis basis) {
    Consent consent = sharing.consents().get(index);
    if (!consent.recipients().isEmpty() && !consent.purposes().isEmpty()) {
      return Verdict.met();
    }
    Location at = Location.at("consents", index);
    Verdict recipients = consent.recipients().isEmpty()
        ? Verdict.cannotTell(at.then("recipients"), "the agencies that may get to know")
        : Verdict.met();
    Verdict purposes = consent.purposes().isEmpty()
        ? Verdict.cannotTell(at.then("purposes"), "what the agencies may get to know it for")
        : Verdict.met();
    return recipients.and(purposes);
  }

  private static Verdict informedBeforeConsent(InformationSharing sharing, Basis basis) {
    return inForce(sharing, basis, ConsentRules::informed);
  }

  private static Verdict informed(InformationSharing sharing, int index, Basis basis) {
    Consent consent = sharing.consents().get(index);
    return consent.isGivenInformed() || isMadeGood(consent, sharing, basis.asOf())
        ? Verdict.met()
        : informedLate(consent, Location.at("consents", index).then("informedOn"));
  }

  /** A consent that its giver repeated once they were informed is made good. */
  private static boolean isMadeGood(Consent consent, InformationSharing sharing, LocalDate asOf) {
    for (int i = 0; i < sharing.consents().size(); i++) {
      Consent each = sharing.consents().get(i);
      if (each.holdsOn(asOf) && each.isGivenInformed() && consent.isRepeatedIn(each)) {
        return true;
      }
    }
    return false;
  }

  private static Verdict informedLate(Consent consent, Location at) {
    return consent
        .informedOn()
        .map(informed ->
            Verdict.notMet(at, fact("given", consent.givenOn()).and("informed", informed)))
        .orElseGet(() -> Verdict.cannotTell(at, "the day on which the material was given"));
  }
}
