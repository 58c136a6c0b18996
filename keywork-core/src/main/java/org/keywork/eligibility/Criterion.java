package org.keywork.eligibility;

import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import org.keywork.rule.Parameter;
import org.keywork.source.Citation;

/**
 * What a service may ask before a family is eligible.
 *
 * <p>There is none for a diagnosis and none for a statutory plan, on purpose: a family must not be
 * left out for want of a plan (GUIDE 2 / Planning and assessment) and not left without help for want
 * of a firm diagnosis (PALLIATIVE Great expectations). No policy can bring them in.
 *
 * @since 0.1
 */
public enum Criterion {
  /** For a family that is referred; see {@link AgeLimits}. */
  AGE_AT_REFERRAL(
      "On the day of the referral the child is of an age at which children can be referred."),
  /** For a family on the books, and then the only one. */
  AGE_IN_SUPPORT("The child has not reached the age at which support ends."),
  /** As recorded; nothing is concluded from the age. */
  LIFE_PHASE("The child is in a phase of life that the service serves."),
  /** As those judge who know the child. */
  SEVERE_DISABILITY("The child's disability is judged severe."),
  /** As those judge who know the child. */
  COMPLEX_NEEDS("The child's needs are judged complex."),
  /** As those judge who know the child. */
  HIGH_NEEDS("The child's level of need is judged high."),
  /** Each agency counts once, however many of its professionals see the child. */
  AGENCIES("The child gets services from as many different agencies as the service asks for."),
  /** A reading: the source has a service define its catchment and does not say what for. */
  CATCHMENT("The child lives in the catchment area, with parents who live apart at either home.");

  private final String asks;

  Criterion(String asks) {
    this.asks = asks;
  }

  /** What it asks, as a sentence that holds where it is met. */
  public String asks() {
    return asks;
  }

  /** Where it is written. */
  public List<Citation> citations() {
    return switch (this) {
      case AGE_AT_REFERRAL -> List.of(GUIDE.at("1"), PEMBROKESHIRE.at("Introduction"));
      case AGE_IN_SUPPORT ->
        List.of(GUIDE.at("5c / Reducing support"), PEMBROKESHIRE.at("Introduction"));
      case LIFE_PHASE -> List.of(GUIDE.at("4 / SEND reforms"), GUIDE.at("5c / Reducing support"));
      case SEVERE_DISABILITY -> List.of(PEMBROKESHIRE.at("Introduction"));
      case COMPLEX_NEEDS -> List.of(PACK.at("ch.1 / Who should receive the service?"));
      case HIGH_NEEDS -> List.of(PACK.at("ch.1 (NSF 2004)"));
      case AGENCIES ->
        List.of(
            PEMBROKESHIRE.at("Introduction"), PACK.at("ch.1 / Who should receive the service?"));
      case CATCHMENT -> List.of(PACK.at("Ex.8"));
    };
  }

  /** What a service may set about it. */
  public List<Parameter<?>> parameters() {
    return switch (this) {
      case AGE_AT_REFERRAL ->
        List.of(
            AgeLimits.YOUNGEST_AT_REFERRAL,
            AgeLimits.OLDEST_AT_REFERRAL,
            AgeLimits.OLDEST_IS_INCLUSIVE);
      case AGE_IN_SUPPORT -> List.of(AgeLimits.SUPPORT_ENDS_AT_AGE);
      case LIFE_PHASE -> List.of(PhasesServed.PHASES_SERVED);
      case SEVERE_DISABILITY -> List.of(CriteriaAsked.SEVERE_DISABILITY);
      case COMPLEX_NEEDS -> List.of(CriteriaAsked.COMPLEX_NEEDS);
      case HIGH_NEEDS -> List.of(CriteriaAsked.HIGH_NEEDS);
      case AGENCIES ->
        List.of(CriteriaAsked.FEWEST_AGENCIES, CriteriaAsked.ONLY_SPECIALIST_SERVICES);
      case CATCHMENT -> List.of(CriteriaAsked.CATCHMENT);
    };
  }
}
