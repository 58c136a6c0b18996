package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import java.util.Set;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Families can be referred, and everybody knows whom the service is for. Where key working is part of
 * every practitioner's work nobody is referred and nobody screened (GUIDE 5a / Awareness raising), so
 * these rules do not concern such a service.
 *
 * @since 0.1
 */
public final class WayInRules {

  private static final Part<WayIn> WAY_IN =
      new Part<>(Location.at("wayIn"), KeyWorkerService::wayIn);
  private static final String SERVICES_OF_THEIR_OWN =
      "services that are not part of every practitioner's work";

  /** The agencies refer families in a way that they agreed. */
  public static final Rule<KeyWorkerService> REFERRAL_ROUTE = rule("service.referral-route-agreed")
      .from(CCNUK.at("O3"), restating(62, 405))
      .says(MUST, "The agencies have agreed how families are referred to the service.")
      .appliesTo(KeyWorkerService.class, SERVICES_OF_THEIR_OWN, WayInRules::mayRefer)
      .isMetWhen(WayInRules::referralRoute)
      .otherwise("No agreed way of referring families to the service is in force.")
      .remedy("Agree with the agencies who refers whom, to whom and how, and tell everybody.");

  /** It is written down whom the service is for. */
  public static final Rule<KeyWorkerService> ELIGIBILITY_GUIDELINES =
      rule("service.eligibility-guidelines")
          .from(CCNUK.at("O3"), restating(62, 405))
          .says(MUST, "Guidelines say which families the service is for.")
          .appliesTo(KeyWorkerService.class, SERVICES_OF_THEIR_OWN, WayInRules::mayRefer)
          .isMetWhen(WayInRules::eligibilityGuidelines)
          .otherwise("No guidelines are in force that say which families the service is for.")
          .remedy("Write down with the agencies whom the service is for, criterion by criterion.");

  /** No agency is kept from referring. */
  public static final Rule<KeyWorkerService> FROM_ALL_AGENCIES =
      rule("service.referrals-from-all-agencies")
          .from(PEMBROKESHIRE.at("Introduction"), restating(72))
          .says(SHOULD, "Referrals are taken from any agency.")
          .appliesTo(KeyWorkerService.class, SERVICES_OF_THEIR_OWN, WayInRules::mayRefer)
          .isMetWhen(WayInRules::fromAllAgencies)
          .otherwise("Some agencies cannot refer families to the service.")
          .remedy("Take referrals from them, too, or ask why they are kept from referring.");

  private WayInRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REFERRAL_ROUTE, ELIGIBILITY_GUIDELINES, FROM_ALL_AGENCIES);
  }

  private static boolean mayRefer(KeyWorkerService service) {
    return service.mode().filter(mode -> mode == ServiceMode.EMBEDDED).isEmpty();
  }

  private static Verdict referralRoute(KeyWorkerService service, Basis basis) {
    return unlessEmbedded(
        service,
        WAY_IN.isArranged(
            service,
            basis.asOf(),
            "referralRoute",
            WayIn::referralRoute,
            "whether the agencies have agreed how families are referred"));
  }

  private static Verdict eligibilityGuidelines(KeyWorkerService service, Basis basis) {
    return unlessEmbedded(
        service,
        WAY_IN.isArranged(
            service,
            basis.asOf(),
            "eligibilityGuidelines",
            WayIn::eligibilityGuidelines,
            "whether guidelines say which families the service is for"));
  }

  /** What is missing is missed only where somebody has to be referred. */
  private static Verdict unlessEmbedded(KeyWorkerService service, Verdict verdict) {
    return verdict.kind() == Verdict.Kind.NOT_MET && service.mode().isEmpty()
        ? Verdict.cannotTell(
            Location.at("mode"),
            "whether key working is part of every practitioner's work or a service of its own")
        : verdict;
  }

  private static Verdict fromAllAgencies(KeyWorkerService service, Basis basis) {
    Set<AgencyKind> notFrom = service.wayIn().map(WayIn::notFrom).orElse(Set.of());
    if (!notFrom.isEmpty()) {
      Facts kept = Facts.none().andCodes("notFrom", notFrom);
      return unlessEmbedded(service, Verdict.notMet(WAY_IN.at(service, "notFrom"), kept));
    }
    return unlessEmbedded(
        service,
        WAY_IN.isSo(
            service, "fromAllAgencies", WayIn::fromAllAgencies, "whether any agency may refer"));
  }
}
