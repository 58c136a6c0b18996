package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.Agency;
import org.keywork.family.Family;
import org.keywork.family.NeedId;
import org.keywork.style.Kept;
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

  /** What a plan without a single action leaves open. */
  static final String WHAT_IS_TO_BE_DONE = "what is to be done about the needs";

  /** Refuses a missing part. */
  public NeedsThread {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    agencies = Kept.list(agencies);
    plans = Kept.list(plans);
    unmetNeeds = Kept.list(unmetNeeds);
    serviceFailures = Kept.list(serviceFailures);
  }

  /** How many needs the family has on a day. */
  int needsOn(LocalDate asOf) {
    return Math.toIntExact(
        family.needs().stream().filter(need -> family.feels(need, asOf)).count());
  }

  /** Whether the family has a need on a day. */
  boolean hasNeedOn(LocalDate asOf) {
    for (int i = 0; i < family.needs().size(); i++) {
      if (family.feels(family.needs().get(i), asOf)) {
        return true;
      }
    }
    return false;
  }

  /** The plan that holds on a day; of several agreed on one day, the one whose id comes last. */
  Optional<SupportPlan> planInForceOn(LocalDate asOf) {
    Optional<SupportPlan> last = SupportPlan.lastAgreedBy(asOf, plans);
    return last.isPresent() && last.get().isInForceOn(asOf) ? last : Optional.empty();
  }

  /** The thread as it is on a day, from either side. */
  public NeedsAnswered on(LocalDate asOf) {
    return active.contains(asOf)
        ? new ThreadOnDay(this, asOf).told()
        : NeedsAnswered.notActive(asOf);
  }

  /**
   * What the record holds against a need that is felt on a day. It allocates nothing.
   *
   * @param plan the plan in force on that day
   */
  NeedStanding standingOf(NeedId need, Optional<SupportPlan> plan, LocalDate asOf) {
    boolean listed = isListedOn(need, asOf);
    if (plan.isPresent() && PlanThread.isServed(need, plan.get(), asOf)) {
      return listed ? NeedStanding.SERVED_AND_LISTED : NeedStanding.SERVED;
    }
    if (listed || wasListedBy(need, asOf)) {
      return listed ? NeedStanding.LISTED : NeedStanding.MET_AFTER_ALL;
    }
    if (plan.isEmpty()) {
      return NeedStanding.NO_PLAN;
    }
    return PlanThread.saysWhatItIsFor(plan.get(), asOf)
        ? NeedStanding.UNANSWERED
        : NeedStanding.CANNOT_TELL;
  }

  /** Whether a need is on the list of unmet needs on a day, and not yet met. */
  boolean isListedOn(NeedId need, LocalDate asOf) {
    for (int i = 0; i < unmetNeeds.size(); i++) {
      if (unmetNeeds.get(i).need().equals(need) && unmetNeeds.get(i).isOpenOn(asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean wasListedBy(NeedId need, LocalDate asOf) {
    for (int i = 0; i < unmetNeeds.size(); i++) {
      if (unmetNeeds.get(i).need().equals(need)
          && !unmetNeeds.get(i).recordedOn().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }
}
