package org.keywork;

import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import java.util.Optional;
import org.keywork.eligibility.AgeLimits;
import org.keywork.eligibility.CriteriaAsked;
import org.keywork.eligibility.PhasesServed;
import org.keywork.eligibility.Screening;
import org.keywork.family.AdviceReading;
import org.keywork.family.AdviceRules;
import org.keywork.practitioner.ProtectedTimeReading;
import org.keywork.practitioner.ProtectedTimeRules;
import org.keywork.rule.LocalPolicy;
import org.keywork.team.AgainstOwnAgency;

/**
 * Policies to begin with.
 *
 * @since 0.1
 */
public final class Policies {

  private static final LocalPolicy GUIDANCE = LocalPolicy.named("guidance");

  private static final LocalPolicy EMBEDDED = LocalPolicy.named("embedded")
      .with(Screening.SCREENING, Screening.EVERY_FAMILY)
      .with(ProtectedTimeRules.READING, ProtectedTimeReading.MAY_BE_ABSENT);

  private static final LocalPolicy EARLY_YEARS = LocalPolicy.named("early-years")
      .with(PhasesServed.PHASES_SERVED, PhasesServed.EARLY_YEARS_ONLY);

  /** PEMBROKESHIRE Introduction; it does not say whether a sixteen-year-old can be referred. */
  private static final LocalPolicy LIKE_PEMBROKESHIRE = LocalPolicy.named("pembrokeshire")
      .adopting(PEMBROKESHIRE)
      .with(AgeLimits.YOUNGEST_AT_REFERRAL, 0)
      .with(AgeLimits.OLDEST_AT_REFERRAL, 16)
      .with(AgeLimits.SUPPORT_ENDS_AT_AGE, 18)
      .with(CriteriaAsked.SEVERE_DISABILITY, true)
      .with(CriteriaAsked.FEWEST_AGENCIES, 2)
      .with(CriteriaAsked.ONLY_SPECIALIST_SERVICES, true)
      .with(AdviceRules.READING, AdviceReading.NEVER_RECOMMEND)
      .with(AgainstOwnAgency.READING, AgainstOwnAgency.SERVICE_MANAGER_STEPS_IN);

  private Policies() {}

  /**
   * The general sources, and nothing set. What one service does or a study observed is advice.
   */
  public static LocalPolicy guidance() {
    return GUIDANCE;
  }

  /**
   * The documented practice of one service, with the force that it gave to its own rules: reviews
   * every six months, at most twelve months between plans, support until the eighteenth birthday, and
   * key workers who never say what a family should do; for children of up to sixteen at referral
   * with a severe disability and specialist services from two agencies. Whether sixteen is in, it does
   * not say; a service sets {@link AgeLimits#OLDEST_IS_INCLUSIVE} itself.
   */
  public static LocalPolicy pembrokeshire() {
    return LIKE_PEMBROKESHIRE;
  }

  /**
   * Key working as part of every practitioner's work: on offer to all families, and nobody is screened
   * (GUIDE 5a / Awareness raising); who does it may have no time protected for it (GUIDE 5b /
   * Workload management). Everything else as in the guidance.
   */
  public static LocalPolicy embedded() {
    return EMBEDDED;
  }

  /**
   * Key working restricted to the early years, as in some areas (GUIDE 5c / Reducing support).
   * Everything else as in the guidance.
   */
  public static LocalPolicy earlyYears() {
    return EARLY_YEARS;
  }

  /** Every policy to begin with. */
  public static List<LocalPolicy> all() {
    return List.of(GUIDANCE, LIKE_PEMBROKESHIRE, EMBEDDED, EARLY_YEARS);
  }

  /** The policy of this name, if it is one to begin with. */
  public static Optional<LocalPolicy> named(String name) {
    return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
  }
}
