package org.keywork.eligibility;

import static org.keywork.eligibility.RefusalReason.DECLINED_KEY_WORKING;
import static org.keywork.eligibility.RefusalReason.NO_STATUTORY_PLAN;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Nobody is turned away for the wrong reason.
 *
 * <p>The reason is the one that the record gives, and a service that was withdrawn counts as one that
 * never began. Families are looked at whether or not they are on the active list: those who were
 * turned away never were.
 *
 * @since 0.1
 */
public final class RefusalRules {

  private static final String REASON = "reason";

  /** Key working is voluntary, and saying no costs a family nothing. */
  public static final Rule<FamilysRefusals> NOTHING_WITHHELD =
      rule("eligibility.nothing-withheld-for-declining")
          .from(PACK.at("ch.2 / The database"), restating(30))
          .says(MUST, "No other service is withheld because a family declined key working.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              FamilysRefusals.class,
              "families that declined key working and were refused another service")
          .isMetWhen(RefusalRules::nothingWithheld)
          .otherwise(
              "On {on} a service of {agency} was withheld because the family had declined key"
                  + " working.")
          .remedy("Take it up with the agency: key working is voluntary, and no other service hangs"
              + " on it.");

  /** Key working is for families with and without a statutory plan. */
  public static final Rule<FamilysRefusals> OPEN_WITHOUT_STATUTORY_PLAN =
      rule("eligibility.open-without-statutory-plan")
          .from(GUIDE.at("2 / Planning and assessment"), restating(70))
          .says(MUST, "No family is kept from key working because there is no statutory plan.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysRefusals.class, "families that were turned away from key working")
          .isMetWhen(RefusalRules::openWithoutStatutoryPlan)
          .otherwise("By the entry of {on}, the family was turned away from key working because"
              + " there was no statutory plan.")
          .remedy("Look at the referral again: key working is there with and without such a plan.");

  private RefusalRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(NOTHING_WITHHELD, OPEN_WITHOUT_STATUTORY_PLAN);
  }

  private static Verdict nothingWithheld(FamilysRefusals subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.refusals().size(); i++) {
      ServiceRefusal each = subject.refusals().get(i);
      if (LookBack.reaches(each.on(), basis) && !each.ofKeyWorking().orElse(false)) {
        verdict = verdict.and(withheld(each, i, subject));
      }
    }
    return verdict;
  }

  private static Verdict withheld(ServiceRefusal refusal, int index, FamilysRefusals subject) {
    if (isFor(DECLINED_KEY_WORKING, refusal)) {
      return Verdict.notMet(
          placeOf(index).then(REASON), fact("agency", refusal.agency()).and("on", refusal.on()));
    }
    if (!subject.isDeclinedOn(refusal.on())) {
      return Verdict.notApplicable();
    }
    return refusal.reason().isPresent() ? Verdict.met() : reasonUnknown(index);
  }

  private static boolean isFor(RefusalReason reason, ServiceRefusal refusal) {
    return refusal.reason().isPresent() && refusal.reason().get() == reason;
  }

  private static Location placeOf(int refusal) {
    return Location.at("refusals", refusal);
  }

  private static Verdict reasonUnknown(int index) {
    return Verdict.cannotTell(
        placeOf(index).then(REASON), "the reason for which the service was refused");
  }

  private static Verdict openWithoutStatutoryPlan(FamilysRefusals subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.referrals().size(); i++) {
      Referral each = subject.referrals().get(i);
      if (LookBack.reaches(each.settledOn(), basis)) {
        verdict = verdict.and(turnedAway(each, i));
      }
    }
    return verdict.and(byRefusals(subject, basis));
  }

  private static Verdict byRefusals(FamilysRefusals subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.refusals().size(); i++) {
      ServiceRefusal each = subject.refusals().get(i);
      if (LookBack.reaches(each.on(), basis) && !subject.isOutcomeOfAReferral(each)) {
        verdict = verdict.and(turnedAway(each, i));
      }
    }
    return verdict;
  }

  private static Verdict turnedAway(Referral referral, int index) {
    Optional<ReferralOutcome> outcome = referral.outcome();
    if (outcome.isEmpty() && referral.decidedOn().isPresent()) {
      return Verdict.cannotTell(
          Location.at("referrals", index).then("outcome"), "what became of the referral");
    }
    return outcome.isPresent() && outcome.get() == ReferralOutcome.NOT_ACCEPTED
        ? notAccepted(referral, Location.at("referrals", index).then("notAcceptedFor"))
        : Verdict.notApplicable();
  }

  private static Verdict notAccepted(Referral referral, Location reason) {
    if (referral.notAcceptedFor().isEmpty()) {
      return Verdict.cannotTell(reason, "the reason for which the family was not accepted");
    }
    return referral.notAcceptedFor().get() == NO_STATUTORY_PLAN
        ? Verdict.notMet(reason, fact("on", referral.settledOn()))
        : Verdict.met();
  }

  private static Verdict turnedAway(ServiceRefusal refusal, int index) {
    boolean forWantOfPlan = isFor(NO_STATUTORY_PLAN, refusal);
    if (refusal.ofKeyWorking().isEmpty() && forWantOfPlan) {
      return Verdict.cannotTell(
          placeOf(index).then("ofKeyWorking"), "whether it was key working that was refused");
    }
    if (!refusal.ofKeyWorking().orElse(false)) {
      return Verdict.notApplicable();
    }
    if (refusal.reason().isEmpty()) {
      return reasonUnknown(index);
    }
    return forWantOfPlan
        ? Verdict.notMet(placeOf(index).then(REASON), fact("on", refusal.on()))
        : Verdict.met();
  }
}
