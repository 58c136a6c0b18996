package org.keywork.eligibility;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * A family is told, decides, and is then referred or given a key worker.
 *
 * <p>Each step is asked about once: telling before deciding, deciding before being referred. That
 * nobody comes against the family's wish is a rule of {@code assignment}.
 *
 * @since 0.1
 */
public final class ReferralRules {

  private static final String INFORMED = "informationGivenOn";

  /** Whether a family decides before it is referred, or only before it gets a key worker. */
  public static final Parameter<WishBefore> WISH_BEFORE = Parameter.parameter(
          "eligibility.wish-before",
          ParameterType.choice(WishBefore.class),
          "the step by which the family's wish for a key worker is on record")
      .open("PACK has families receive the service by their own wish, PEMBROKESHIRE informs them on"
          + " referral; neither says which comes first, referral or wish.")
      .asChoice();

  /** Who refers a family tells it first what key working is; the family's first decision counts. */
  public static final Rule<FamilysReferrals> INFORMED_BEFORE_DECIDING =
      rule("eligibility.informed-before-deciding")
          .from(PEMBROKESHIRE.at("Emotional support"), restating(60))
          .says(
              SHOULD,
              "Whoever refers a family gives it general information on key working before it"
                  + " decides.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              FamilysReferrals.class, "families that others referred and that decided of late")
          .isMetWhen(ReferralRules::informedBeforeDeciding)
          .otherwise("The family decided about key working on {decided}, and was given no general"
              + " information on it until {informed}.")
          .remedy("Ask the family whether what it has read since changes its mind, and give the"
              + " leaflet to all who refer.");

  /** The family's wish is there before it is referred, or at the latest before somebody comes. */
  public static final Rule<FamilysReferrals> WISHED_FOR = rule("eligibility.wished-for-in-time")
      .from(PACK.at("Introduction"), restating(61))
      .says(
          SHOULD,
          "A referral rests on the family's wish, which is on record by the day of the referral or by"
              + " that of the allocation, whichever the service asks for.")
      .reading(WISH_BEFORE, LookBack.LENGTH)
      .appliesTo(
          FamilysReferrals.class, "families that were referred of late and have not left since")
      .isMetWhen(ReferralRules::wishedFor)
      .otherwise("On the day of the {step}, {on}, it was not on record that the family wanted a key"
          + " worker.")
      .remedy(
          "Ask the family whether it wants a key worker, record its answer, and agree with those"
              + " who refer that they ask first.");

  private ReferralRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(INFORMED_BEFORE_DECIDING, WISHED_FOR);
  }

  private static Verdict informedBeforeDeciding(FamilysReferrals subject, Basis basis) {
    Optional<LocalDate> decided = subject.firstDecisionBy(basis.asOf());
    return decided.isPresent()
            && LookBack.reaches(decided.get(), basis)
            && !subject.hasLeftBetween(decided.get(), basis.asOf())
        ? informedBy(decided.get(), subject, basis.asOf())
        : Verdict.notApplicable();
  }

  /** One leaflet in time is enough, whichever of several referrals it came with. */
  private static Verdict informedBy(LocalDate decided, FamilysReferrals subject, LocalDate asOf) {
    if (Among.none(subject.referrals(), asOf, Referral::isByOthers)) {
      return Verdict.notApplicable();
    }
    return isInformedBy(decided, subject, asOf)
        ? Verdict.met()
        : uninformed(decided, subject, asOf);
  }

  private static boolean isInformedBy(LocalDate decided, FamilysReferrals subject, LocalDate asOf) {
    for (int i = 0; i < subject.referrals().size(); i++) {
      Referral each = subject.referrals().get(i);
      if (each.isByOthers(asOf) && each.isInformedBy(decided)) {
        return true;
      }
    }
    return false;
  }

  private static Verdict uninformed(LocalDate decided, FamilysReferrals subject, LocalDate asOf) {
    List<Referral> referrals = subject.byOthers(asOf);
    return referrals.stream()
        .filter(each -> each.informationGivenOn().isEmpty())
        .findFirst()
        .map(each -> informationUnknown(subject.placeOf(each)))
        .orElseGet(() -> informedLate(decided, referrals, subject));
  }

  private static Verdict informedLate(
      LocalDate decided, List<Referral> referrals, FamilysReferrals subject) {
    Referral first =
        Collections.min(referrals, Comparator.comparing(ReferralRules::informationGivenOn));
    return Verdict.notMet(
        subject.placeOf(first).then(INFORMED),
        fact("decided", decided).and("informed", informationGivenOn(first)));
  }

  private static LocalDate informationGivenOn(Referral referral) {
    return referral.informationGivenOn().orElseThrow();
  }

  private static Verdict informationUnknown(Location referral) {
    return Verdict.cannotTell(
        referral.then(INFORMED),
        "the day on which the family got general information on key working");
  }

  private static Verdict wishedFor(FamilysReferrals subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.referrals().size(); i++) {
      Referral each = subject.referrals().get(i);
      if (LookBack.reaches(each.receivedOn(), basis)
          && !subject.hasLeftBetween(each.receivedOn(), basis.asOf())) {
        verdict = verdict.and(wishedFor(each, subject, basis));
      }
    }
    return verdict;
  }

  /** Until the service has chosen, a referral is late only where it is so on either reading. */
  private static Verdict wishedFor(Referral referral, FamilysReferrals subject, Basis basis) {
    Verdict byReferral = beforeReferral(referral, subject, basis.asOf());
    Verdict byAllocation = beforeAllocation(referral, subject, basis.asOf());
    Optional<WishBefore> chosen = basis.value(WISH_BEFORE);
    if (chosen.isPresent()) {
      return chosen.get() == WishBefore.REFERRAL ? byReferral : byAllocation;
    }
    return byReferral.misses().isEmpty() || !byAllocation.misses().isEmpty()
        ? byReferral
        : Verdict.cannotTell(
            subject.placeOf(referral),
            "whether the service asks for the family's wish before the referral or only before the"
                + " allocation");
  }

  private static Verdict beforeReferral(
      Referral referral, FamilysReferrals subject, LocalDate asOf) {
    LocalDate received = referral.receivedOn();
    Optional<LocalDate> wish = subject.wishBehind(referral, asOf);
    if (wish.isEmpty() && subject.firstDecisionBy(asOf).isEmpty()) {
      return wishUnknown();
    }
    return wish.isPresent() && !wish.get().isAfter(received)
        ? Verdict.met()
        : notWished(referral, subject, WishBefore.REFERRAL, received);
  }

  /** Who comes to a family that had declined, or has declined since, is for {@code assignment}. */
  private static Verdict beforeAllocation(
      Referral referral, FamilysReferrals subject, LocalDate asOf) {
    Optional<LocalDate> wish = subject.wishBehind(referral, asOf);
    Optional<LocalDate> allocated = subject.allocatedAfter(referral, asOf);
    if (allocated.isEmpty() || (wish.isPresent() && !wish.get().isAfter(allocated.get()))) {
      return wish.isPresent() ? Verdict.met() : Verdict.notApplicable();
    }
    if (subject.firstDecisionBy(asOf).isEmpty()) {
      return wishUnknown();
    }
    return wish.isEmpty() || subject.decisionOn(allocated.get()).isPresent()
        ? Verdict.notApplicable()
        : notWished(referral, subject, WishBefore.ALLOCATION, allocated.get());
  }

  private static Verdict wishUnknown() {
    return Verdict.cannotTell(
        Location.at("family"), "whether the family wants a key worker, and since when");
  }

  private static Verdict notWished(
      Referral referral, FamilysReferrals subject, WishBefore step, LocalDate on) {
    return Verdict.notMet(subject.placeOf(referral), fact("step", step).and("on", on));
  }
}
