package org.keywork.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.Agency;
import org.keywork.family.Family;
import org.keywork.family.NeedId;
import org.keywork.rule.Answer;
import org.keywork.time.DateSpan;

/**
 * The thread from what a family needs to what is done about it.
 *
 * @param active the days on which the family is on the active list
 * @param family the family with its needs
 * @param agencies the agencies around it
 * @param plans its plans
 * @param unmetNeeds the needs that no service meets
 * @param serviceFailures the times at which a service did not come
 * @since 0.1
 */
public record NeedsThread(
    DateSpan active,
    Family family,
    List<Agency> agencies,
    List<SupportPlan> plans,
    List<UnmetNeed> unmetNeeds,
    List<ServiceFailure> serviceFailures) {

  /** Refuses a missing part. */
  public NeedsThread {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    agencies = List.copyOf(agencies);
    plans = List.copyOf(plans);
    unmetNeeds = List.copyOf(unmetNeeds);
    serviceFailures = List.copyOf(serviceFailures);
  }

  /** How many needs the family has on a day. */
  int needsOn(LocalDate asOf) {
    return Math.toIntExact(
        family.needs().stream().filter(need -> family.feels(need, asOf)).count());
  }

  /** Whether a need was listed as unmet by a day, whether or not it was met since. */
  boolean isListedAsUnmet(NeedId need, LocalDate asOf) {
    return unmetNeeds.stream()
        .anyMatch(unmet -> unmet.need().equals(need) && !unmet.recordedOn().isAfter(asOf));
  }

  /** Whether a need reaches an action of a plan, or the list of unmet needs, on a day. */
  Answer answers(NeedId need, SupportPlan plan, LocalDate asOf) {
    return isListedAsUnmet(need, asOf) ? Answer.YES : plan.answers(need, asOf);
  }

  /** The plan that holds on a day; of several agreed on one day, the one whose id comes last. */
  Optional<SupportPlan> planInForceOn(LocalDate asOf) {
    return plans.stream()
        .filter(plan -> plan.isInForceOn(asOf) && !plan.isReplacedOn(asOf, plans))
        .max(Comparator.comparing(plan -> plan.id().value()));
  }
}
