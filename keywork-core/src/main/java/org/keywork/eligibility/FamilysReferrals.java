package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.family.Preferences;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;

/**
 * How a family came to the service, and what it had decided by then.
 *
 * @param active the time on the active list
 * @param family the family with its decisions
 * @param referrals its referrals, in the order of the case file
 * @param network how its key worker came in among the services it already used
 * @param keyWorkers the days on which it had a key worker, one span for each assignment
 * @since 0.1
 */
public record FamilysReferrals(
    ActiveTime active,
    Family family,
    List<Referral> referrals,
    Optional<ExistingNetwork> network,
    List<DateSpan> keyWorkers) {

  /** Refuses a missing part. */
  public FamilysReferrals {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    referrals = List.copyOf(referrals);
    Objects.requireNonNull(network, "network");
    keyWorkers = List.copyOf(keyWorkers);
  }

  /** Where a referral stands in the case file. */
  Location placeOf(Referral referral) {
    return Location.at("referrals", referrals.indexOf(referral));
  }

  /** Referrals by a day that somebody else made than the family, as far as that is recorded. */
  List<Referral> byOthers(LocalDate asOf) {
    return referrals.stream()
        .filter(each -> !each.byTheFamily().orElse(false) && !each.receivedOn().isAfter(asOf))
        .toList();
  }

  /** The family's first decision about key working, of those by a day. */
  Optional<LocalDate> firstDecisionBy(LocalDate asOf) {
    return decisions()
        .map(KeyWorkingDecision::decidedOn)
        .filter(day -> !day.isAfter(asOf))
        .min(Comparator.naturalOrder());
  }

  /** The decision about key working that holds on a day. */
  Optional<KeyWorkingDecision> decisionOn(LocalDate day) {
    return family.preferences().flatMap(wishes -> wishes.keyWorkingDecisionOn(day));
  }

  /**
   * The wish behind a referral, of those by a day: the one that held when it was received, or else
   * the first one after. A family that came by itself wishes so by coming.
   */
  Optional<LocalDate> wishBehind(Referral referral, LocalDate asOf) {
    if (referral.byTheFamily().orElse(false)) {
      return Optional.of(referral.receivedOn());
    }
    return decisionOn(referral.receivedOn())
        .filter(KeyWorkingDecision::wanted)
        .map(KeyWorkingDecision::decidedOn)
        .or(() -> decisions()
            .filter(KeyWorkingDecision::wanted)
            .map(KeyWorkingDecision::decidedOn)
            .filter(day -> day.isAfter(referral.receivedOn()) && !day.isAfter(asOf))
            .min(Comparator.naturalOrder()));
  }

  private Stream<KeyWorkingDecision> decisions() {
    return family.preferences().map(Preferences::keyWorking).stream().flatMap(List::stream);
  }

  /**
   * The day on which a key worker began after a referral, on the day it was received or later; empty
   * where the family had one already, for whom another only takes over.
   */
  Optional<LocalDate> allocatedAfter(Referral referral, LocalDate asOf) {
    LocalDate received = referral.receivedOn();
    if (keyWorkers.stream()
        .anyMatch(days -> days.contains(received) && days.firstDay().isBefore(received))) {
      return Optional.empty();
    }
    return keyWorkers.stream()
        .map(DateSpan::firstDay)
        .filter(day -> !day.isBefore(received) && !day.isAfter(asOf))
        .min(Comparator.naturalOrder());
  }

  /** The day on which key working last began after a referral, of those by another day. */
  Optional<LocalDate> beganBy(LocalDate asOf) {
    return referrals.stream()
        .flatMap(each -> allocatedAfter(each, asOf).stream())
        .max(Comparator.naturalOrder());
  }

  /** The referrals after which key working began on a day. */
  List<Referral> leadingTo(LocalDate began) {
    return referrals.stream()
        .filter(each -> allocatedAfter(each, began).filter(began::equals).isPresent())
        .toList();
  }

  /** Whether the family was closed after one day, and by another. */
  boolean hasLeftBetween(LocalDate afterExclusive, LocalDate byInclusive) {
    return active
        .closedOn()
        .filter(end -> end.isAfter(afterExclusive) && !end.isAfter(byInclusive))
        .isPresent();
  }

  /** The first day of the key worker whom the family has on a day, while on the active list. */
  Optional<LocalDate> keyWorkerSince(LocalDate asOf) {
    return keyWorkers.stream()
        .filter(days -> active.includes(asOf) && days.contains(asOf))
        .map(DateSpan::firstDay)
        .max(Comparator.naturalOrder());
  }

  /** Whether a child of the family is on record as getting a service on a day. */
  boolean usesServicesOn(LocalDate day) {
    return referrals.stream()
        .filter(referral -> !referral.receivedOn().isAfter(day))
        .flatMap(referral -> referral.children().stream())
        .flatMap(child -> child.services().stream())
        .anyMatch(service -> service.isReceivedOn(day));
  }
}
