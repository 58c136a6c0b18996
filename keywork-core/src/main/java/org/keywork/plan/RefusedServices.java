package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.eligibility.ServiceRefusal;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.style.Kept;

/**
 * The services that were refused to a family, and the needs that are on record as unmet.
 *
 * @param active the time on the active list
 * @param family the family with its needs
 * @param refusals the services that were refused to it, in the order of the case file
 * @param unmetNeeds the needs that no service meets
 * @since 0.1
 */
public record RefusedServices(
    ActiveTime active, Family family, List<ServiceRefusal> refusals, List<UnmetNeed> unmetNeeds) {

  /** Refuses a missing part. */
  public RefusedServices {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    refusals = Kept.list(refusals);
    unmetNeeds = Kept.list(unmetNeeds);
  }

  /** Whether what was refused may still be needed on a day: not where the child it was for has died. */
  boolean mayStillBeNeededOn(LocalDate asOf, ServiceRefusal refusal) {
    return refusal
        .child()
        .flatMap(family::child)
        .filter(child -> child.hasDiedBy(asOf))
        .isEmpty();
  }

  /**
   * The agencies named by the unmet needs that may be what was refused: listed by a day, not met
   * before the refusal, and not the need of another disabled child than the one it was for.
   */
  List<Optional<AgencyId>> agenciesOfUnmetNeeds(ServiceRefusal refusal, LocalDate asOf) {
    return unmetNeeds.stream()
        .filter(unmet -> !unmet.recordedOn().isAfter(asOf))
        .filter(unmet -> unmet.metOn().filter(refusal.on()::isAfter).isEmpty())
        .filter(unmet -> !isOfAnotherChild(unmet, refusal))
        .map(UnmetNeed::agency)
        .toList();
  }

  /** A parent's or a sibling's need may well be what a service for the child would have met. */
  private boolean isOfAnotherChild(UnmetNeed unmet, ServiceRefusal refusal) {
    Optional<MemberId> whose = family.needs().stream()
        .filter(need -> need.id().equals(unmet.need()))
        .map(Need::whose)
        .findFirst();
    return refusal.child().isPresent()
        && !whose.equals(refusal.child())
        && whose.flatMap(family::child).isPresent();
  }
}
