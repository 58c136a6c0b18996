package org.keywork.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;

/**
 * Whom one service takes on, as its policy says. Policies differ in data only.
 *
 * @param settings what the service has set
 * @since 0.1
 */
public record EligibilityPolicy(LocalPolicy settings) {

  /** Refuses limits of age between which there is no child; see {@link #requireSound}. */
  public EligibilityPolicy {
    requireSound(settings);
  }

  /**
   * Refuses limits of age that are turned round, so that no child could ever be referred.
   *
   * @throws IllegalArgumentException with one sentence that names both
   */
  public static void requireSound(LocalPolicy settings) {
    int youngest = settings.value(AgeLimits.YOUNGEST_AT_REFERRAL).orElseThrow();
    int oldest = settings.value(AgeLimits.OLDEST_AT_REFERRAL).orElseThrow();
    boolean inclusive = settings.value(AgeLimits.OLDEST_IS_INCLUSIVE).orElse(true);
    if (youngest > oldest || (youngest == oldest && !inclusive)) {
      throw new IllegalArgumentException("No child can be referred from the age of " + youngest
          + " to the age of " + oldest + (inclusive ? "" : ", that year excluded")
          + "; set " + AgeLimits.YOUNGEST_AT_REFERRAL + " below " + AgeLimits.OLDEST_AT_REFERRAL
          + ".");
    }
  }

  /** Everything that a service may set about eligibility. */
  public static List<Parameter<?>> parameters() {
    return Stream.of(
            List.of(Screening.SCREENING, PhasesServed.PHASES_SERVED),
            AgeLimits.parameters(),
            CriteriaAsked.parameters())
        .flatMap(List::stream)
        .<Parameter<?>>map(parameter -> parameter)
        .toList();
  }

  /** What it asks of each child of a family that is referred. */
  public List<Criterion> criteriaAtReferral() {
    return screens()
        ? Arrays.stream(Criterion.values()).filter(this::asksAtReferral).toList()
        : List.of();
  }

  /** What it asks of each child of a family on its books. */
  public List<Criterion> criteriaInSupport() {
    return screens() ? List.of(Criterion.AGE_IN_SUPPORT) : List.of();
  }

  private boolean screens() {
    return value(Screening.SCREENING) == Screening.BY_CRITERIA;
  }

  private boolean asksAtReferral(Criterion criterion) {
    return switch (criterion) {
      case AGE_AT_REFERRAL -> true;
      case AGE_IN_SUPPORT -> false;
      case LIFE_PHASE -> value(PhasesServed.PHASES_SERVED) != PhasesServed.ALL;
      case SEVERE_DISABILITY -> value(CriteriaAsked.SEVERE_DISABILITY);
      case COMPLEX_NEEDS -> value(CriteriaAsked.COMPLEX_NEEDS);
      case HIGH_NEEDS -> value(CriteriaAsked.HIGH_NEEDS);
      case AGENCIES -> settings.value(CriteriaAsked.FEWEST_AGENCIES).isPresent();
      case CATCHMENT -> value(CriteriaAsked.CATCHMENT);
    };
  }

  /** The value of a parameter that has a preset. */
  <T> T value(Parameter<T> parameter) {
    return settings.value(parameter).orElseThrow();
  }

  /** The value of a parameter that may be open. */
  <T> Optional<T> valueIfSet(Parameter<T> parameter) {
    return settings.value(parameter);
  }
}
