package org.keywork.eligibility;

import static org.keywork.eligibility.NetworkStep.ASKING_WHAT_WAS_TRIED;
import static org.keywork.eligibility.NetworkStep.NEGOTIATING_THE_ROLE;
import static org.keywork.eligibility.NetworkStep.RECOGNISING_SKILLS;
import static org.keywork.eligibility.PhasesServed.PHASES_SERVED;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Answer;
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

  /**
   * A limit of age comes as no surprise. Of a limit of time the same is asked where key working ends.
   */
  public static final Rule<FamilysReferrals> TOLD_OF_AGE_LIMIT =
      rule("eligibility.told-of-age-limit")
          .from(GUIDE.at("5c / Reducing support"), restating(317))
          .says(
              MUST,
              "Where key working is for some ages only, the family is told so by the day on which"
                  + " it begins.")
          .reading(PHASES_SERVED, LookBack.LENGTH)
          .appliesTo(
              FamilysReferrals.class,
              "families on the active list to which a key worker has come, where the service serves"
                  + " the early years only or it is on record whether they were told of a limit of"
                  + " age")
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
    LocalDate asOf = basis.asOf();
    if (!subject.active().includes(asOf)) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> began = subject.beganBy(asOf);
    if (began.isPresent()) {
      return toldBy(began.get(), subject, basis);
    }
    return isForEveryAge(basis) || subject.keyWorkerSince(asOf).isEmpty()
        ? Verdict.notApplicable()
        : noticeMissing(Location.at("referrals"));
  }

  /**
   * To be told once is enough, whichever of several referrals it came with. Who was told late only
   * counts for a while.
   */
  private static Verdict toldBy(LocalDate began, FamilysReferrals subject, Basis basis) {
    if (!subject.anyLeadingTo(began, (each, day) -> isTold(each, true))) {
      return untold(began, subject, basis);
    }
    if (LookBack.isPast(began, basis)) {
      return Verdict.notApplicable();
    }
    return subject.anyLeadingTo(began, BeginningRules::isToldBy)
        ? Verdict.met()
        : toldLate(began, subject);
  }

  private static boolean isTold(Referral referral, boolean told) {
    Optional<AgeLimitNotice> notice = referral.ageLimitNotice();
    return notice.isPresent() && notice.get().told() == told;
  }

  private static Optional<LocalDate> toldOn(Referral referral) {
    Optional<AgeLimitNotice> notice = referral.ageLimitNotice();
    return notice.isPresent() ? notice.get().on() : Optional.empty();
  }

  private static boolean isToldBy(Referral referral, LocalDate began) {
    Optional<LocalDate> on = toldOn(referral);
    return on.isPresent() && !on.get().isAfter(began);
  }

  private static Verdict toldLate(LocalDate began, FamilysReferrals subject) {
    List<Referral> telling =
        subject.leadingTo(began).stream().filter(each -> isTold(each, true)).toList();
    return telling.stream()
        .filter(each -> toldOn(each).isEmpty())
        .findFirst()
        .map(each -> Verdict.cannotTell(
            noticeOf(each, subject).then("on"),
            "the day on which the family was told of the limit of age"))
        .orElseGet(() ->
            Verdict.notMet(noticeOf(telling.get(0), subject).then("on"), fact("began", began)));
  }

  /** Who still has not been told can be told today, however long ago key working began. */
  private static Verdict untold(LocalDate began, FamilysReferrals subject, Basis basis) {
    if (isForEveryAge(basis) && !subject.anyLeadingTo(began, (each, day) -> isTold(each, false))) {
      return Verdict.notApplicable();
    }
    List<Referral> referrals = subject.leadingTo(began);
    return referrals.stream()
        .filter(each -> isTold(each, false))
        .findFirst()
        .map(each -> Verdict.notMet(noticeOf(each, subject).then("told"), fact("began", began)))
        .orElseGet(() -> noticeMissing(noticeOf(referrals.get(0), subject)));
  }

  private static Location noticeOf(Referral referral, FamilysReferrals subject) {
    return subject.placeOf(referral).then("ageLimitNotice");
  }

  /** A service that serves every phase has no such limit, so that nothing is missing. */
  private static boolean isForEveryAge(Basis basis) {
    return basis.value(PHASES_SERVED).orElseThrow() == PhasesServed.ALL;
  }

  private static Verdict noticeMissing(Location at) {
    return Verdict.cannotTell(
        at, "whether the family was told that key working is for the early years only");
  }

  private static Verdict networkRespected(FamilysReferrals subject, Basis basis) {
    Optional<LocalDate> since = subject.keyWorkerSince(basis.asOf());
    if (since.isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<ExistingNetwork> network = subject.network();
    return network.isPresent()
        ? respected(network.get(), since.get())
        : notRecorded(subject, since.get());
  }

  private static Verdict notRecorded(FamilysReferrals subject, LocalDate since) {
    return subject.usesServicesOn(since)
        ? Verdict.cannotTell(
            Location.at(NETWORK), "how the key worker came in among the services used before")
        : Verdict.notApplicable();
  }

  private static Verdict respected(ExistingNetwork network, LocalDate since) {
    return taken(RECOGNISING_SKILLS, network, since)
        .and(taken(ASKING_WHAT_WAS_TRIED, network, since))
        .and(taken(NEGOTIATING_THE_ROLE, network, since));
  }

  private static Verdict taken(NetworkStep step, ExistingNetwork network, LocalDate since) {
    Answer taken = Answer.of(step.isTakenIn(network));
    if (taken == Answer.YES) {
      return Verdict.met();
    }
    Location at = Location.at(NETWORK).then(step.property());
    return taken == Answer.NO
        ? Verdict.notMet(at, fact("step", step).and("since", since))
        : Verdict.cannotTell(
            at, "whether the key worker took the step of " + WireName.inWords(step));
  }
}
