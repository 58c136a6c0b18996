package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Publications.PALLIATIVE;

import java.util.List;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.eligibility.RefusalReason;
import org.keywork.eligibility.ServiceRefusal;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A family that fits no service is not left without help.
 *
 * @since 0.1
 */
public final class RefusedServiceRules {

  /**
   * What was refused is still needed, and those who plan services should know. A need that was on the
   * list when the service was refused counts, and so does one that was met after all; refusals of key
   * working do not come under this, since unmet needs speak of provision, nor do services for a child
   * who has died.
   */
  public static final Rule<RefusedServices> REFUSED_SERVICE_LISTED =
      rule("need.refused-by-service-listed")
          .from(PALLIATIVE.at("Great expectations, Changing faces"), restating(71))
          .says(
              MAY,
              "A service that was refused for want of a diagnosis, or because the family did not fit"
                  + " its criteria, is on record as an unmet need.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              RefusedServices.class, "families on the active list that were refused a service")
          .isMetWhen(RefusedServiceRules::refusedServiceListed)
          .otherwise(
              "On {on} the agency {agency} refused a service because the family did not fit it, and"
                  + " no unmet need on record names that agency.")
          .remedy("List what the service was for as an unmet need, and look with the family for"
              + " another way to it.");

  private RefusedServiceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REFUSED_SERVICE_LISTED);
  }

  private static Verdict refusedServiceListed(RefusedServices subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!subject.active().includes(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < subject.refusals().size(); i++) {
      ServiceRefusal each = subject.refusals().get(i);
      if (LookBack.reaches(each.on(), basis)
          && mayBeForWantOfFit(each)
          && subject.mayStillBeNeededOn(basis.asOf(), each)) {
        verdict = verdict.and(listed(each, Location.at("refusals", i), subject, basis));
      }
    }
    return verdict;
  }

  private static boolean mayBeForWantOfFit(ServiceRefusal refusal) {
    return mayBeAnotherService(refusal)
        && refusal.reason().map(RefusalReason::isForWantOfFit).orElse(true);
  }

  /** Whether it was key working that wanted a statutory plan is asked elsewhere, and once. */
  private static boolean mayBeAnotherService(ServiceRefusal refusal) {
    return refusal
        .ofKeyWorking()
        .map(keyWorking -> !keyWorking)
        .orElse(!refusal.reason().equals(Optional.of(RefusalReason.NO_STATUTORY_PLAN)));
  }

  private static Verdict listed(
      ServiceRefusal refusal, Location at, RefusedServices subject, Basis basis) {
    List<Optional<AgencyId>> agencies = subject.agenciesOfUnmetNeeds(refusal, basis.asOf());
    if (agencies.contains(Optional.of(refusal.agency()))) {
      return Verdict.met();
    }
    if (refusal.reason().isEmpty()) {
      return Verdict.cannotTell(at.then("reason"), "the reason for which the service was refused");
    }
    return agencies.contains(Optional.<AgencyId>empty())
        ? Verdict.cannotTell(at, "which agency would have to meet the unmet needs on record")
        : Verdict.notMet(at, fact("agency", refusal.agency()).and("on", refusal.on()));
  }
}
