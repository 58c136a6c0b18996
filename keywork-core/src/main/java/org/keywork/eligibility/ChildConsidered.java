package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.family.Child;
import org.keywork.family.LifePhase;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;

/**
 * One child of a family, held against the criteria of a service.
 *
 * @param policy whom the service takes on
 * @param child the child
 * @param at where the child stands in the case file
 * @param account what the referral tells of it
 * @param judgedOn the day on which ages and services are looked at
 * @param asOf the day asked about
 */
record ChildConsidered(
    EligibilityPolicy policy,
    Child child,
    Location at,
    Account account,
    LocalDate judgedOn,
    LocalDate asOf) {

  ChildEligibility against(List<Criterion> criteria) {
    return new ChildEligibility(
        child.id(), criteria.stream().map(this::answerTo).toList());
  }

  private CriterionAnswer answerTo(Criterion criterion) {
    return new CriterionAnswer(criterion, requirement(criterion), facts(criterion));
  }

  private Requirement requirement(Criterion criterion) {
    return switch (criterion) {
      case AGE_AT_REFERRAL -> age().atReferral(policy);
      case AGE_IN_SUPPORT -> age().inSupport(policy);
      case LIFE_PHASE -> lifePhase();
      case SEVERE_DISABILITY ->
        account.judged(
            "severeDisability",
            ReferredChild::severeDisability,
            "whether the disability is judged severe");
      case COMPLEX_NEEDS ->
        account.judged(
            "complexNeeds", ReferredChild::complexNeeds, "whether the needs are judged complex");
      case HIGH_NEEDS ->
        account.judged(
            "highNeeds", ReferredChild::highNeeds, "whether the level of need is judged high");
      case AGENCIES -> agencies().atLeast(policy.value(CriteriaAsked.FEWEST_AGENCIES));
      case CATCHMENT ->
        account.judged(
            "livesInCatchment",
            ReferredChild::livesInCatchment,
            "whether the child lives in the catchment area");
    };
  }

  private Facts facts(Criterion criterion) {
    return switch (criterion) {
      case AGE_AT_REFERRAL, AGE_IN_SUPPORT -> age().facts();
      case LIFE_PHASE ->
        child.lifePhase().map(phase -> Facts.fact("phase", phase)).orElse(Facts.none());
      case AGENCIES -> agencies().facts();
      case SEVERE_DISABILITY, COMPLEX_NEEDS, HIGH_NEEDS, CATCHMENT -> Facts.none();
    };
  }

  private AgeOnDay age() {
    return new AgeOnDay(child, at, judgedOn);
  }

  private AgenciesAround agencies() {
    return new AgenciesAround(
        account, policy.value(CriteriaAsked.ONLY_SPECIALIST_SERVICES), judgedOn, asOf);
  }

  private Requirement lifePhase() {
    Optional<LifePhase> recorded = child.lifePhase();
    return recorded
        .map(policy.value(PhasesServed.PHASES_SERVED)::include)
        .map(Requirement::known)
        .orElseGet(() -> Requirement.open(new Question.OfTheRecord(
            at.then("lifePhase"), Optional.of(child.id()), "in which phase of life the child is")));
  }
}
