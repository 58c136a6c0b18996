package org.keywork.eligibility;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.WireName;

/**
 * Key working begins in the open: the family knows for how long, and whoever comes finds out what was
 * there before.
 *
 * @since 0.1
 */
public final class BeginningRules {

  private static final String NETWORK = "existingNetwork";

  /** A limit of age comes as no surprise. */
  public static final Rule<FamilysReferrals> TOLD_OF_AGE_LIMIT =
      rule("eligibility.told-of-age-limit")
          .from(GUIDE.at("5c / Reducing support"), restating(66))
          .says(
              SHOULD,
              "Where key working is for some ages only, the family is told so by the day on which"
                  + " it begins.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              FamilysReferrals.class,
              "families on the active list of which it is on record whether they were told of a"
                  + " limit of age")
          .isMetWhen(BeginningRules::toldOfAgeLimit)
          .otherwise(
              "Key working began on {began}, and the family had not been told by then that it"
                  + " is for some ages only.")
          .remedy(
              "Tell the family until what age key working is there for it, and plan with it what"
                  + " comes after.");

  /** The key worker comes in as one more among those whom the family already deals with. */
  public static final Rule<FamilysReferrals> NETWORK_RESPECTED =
      rule("eligibility.existing-network-respected")
          .from(PACK.at("ch.1 / Who should receive the service?"), restating(83))
          .says(
              MUST,
              "Where a family already uses services, its key worker recognises its skills, finds out"
                  + " what it has tried, and negotiates the role with those who are there.")
          .appliesTo(
              FamilysReferrals.class,
              "families on the active list that used services before their key worker came")
          .isMetWhen(BeginningRules::networkRespected)
          .otherwise(
              "The key worker came on {since} to a family that already used services, and one"
                  + " step is on record as left out: {step}.")
          .remedy("Make up for it now: ask the family how it has managed and what it has tried, and"
              + " agree with the other professionals who does what.");

  private BeginningRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(TOLD_OF_AGE_LIMIT, NETWORK_RESPECTED);
  }

  private static Verdict toldOfAgeLimit(FamilysReferrals subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!subject.active().includes(basis.asOf())) {
      return verdict;
    }
    for (Referral each : subject.referrals()) {
      Optional<LocalDate> began = subject.allocatedAfter(each, basis.asOf());
      if (each.ageLimitNotice().isPresent() && began.isPresent()) {
        Location at = subject.placeOf(each).then("ageLimitNotice");
        verdict = verdict.and(toldBy(began.get(), each.ageLimitNotice().get(), at, basis));
      }
    }
    return verdict;
  }

  /** Who still has not been told can be told today; who was told late only counts for a while. */
  private static Verdict toldBy(LocalDate began, AgeLimitNotice notice, Location at, Basis basis) {
    if (!notice.told()) {
      return Verdict.notMet(at.then("told"), fact("began", began));
    }
    if (LookBack.isPast(began, basis)) {
      return Verdict.notApplicable();
    }
    if (notice.on().isEmpty()) {
      return Verdict.cannotTell(
          at.then("on"), "the day on which the family was told of the limit of age");
    }
    return notice.on().get().isAfter(began)
        ? Verdict.notMet(at.then("on"), fact("began", began))
        : Verdict.met();
  }

  private static Verdict networkRespected(FamilysReferrals subject, Basis basis) {
    Optional<LocalDate> since = subject.keyWorkerSince(basis.asOf());
    if (since.isEmpty()) {
      return Verdict.notApplicable();
    }
    return subject
        .network()
        .map(network -> respected(network, since.get()))
        .orElseGet(() -> notRecorded(subject, since.get()));
  }

  private static Verdict notRecorded(FamilysReferrals subject, LocalDate since) {
    return subject.usesServicesOn(since)
        ? Verdict.cannotTell(
            Location.at(NETWORK), "how the key worker came in among the services used before")
        : Verdict.notApplicable();
  }

  private static Verdict respected(ExistingNetwork network, LocalDate since) {
    Verdict verdict = Verdict.met();
    for (NetworkStep step : NetworkStep.values()) {
      verdict = verdict.and(taken(step, network, since));
    }
    return verdict;
  }

  private static Verdict taken(NetworkStep step, ExistingNetwork network, LocalDate since) {
    Location at = Location.at(NETWORK).then(step.property());
    Optional<Boolean> taken = step.isTakenIn(network);
    if (taken.isEmpty()) {
      return Verdict.cannotTell(
          at, "whether the key worker took the step of " + WireName.inWords(step));
    }
    return taken.get() ? Verdict.met() : Verdict.notMet(at, fact("step", step).and("since", since));
  }
}
