package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.family.Preferences;
import org.keywork.rule.Location;
import org.keywork.style.Among;
import org.keywork.style.Kept;
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
    referrals = Kept.list(referrals);
    Objects.requireNonNull(network, "network");
    keyWorkers = Kept.list(keyWorkers);
  }

  /** Where a referral stands in the case file. */
  Location placeOf(Referral referral) {
    return Location.at("referrals", referrals.indexOf(referral));
  }

  /** Referrals by a day that somebody else made than the family, as far as that is recorded. */
  List<Referral> byOthers(LocalDate asOf) {
    return referrals.stream().filter(each -> each.isByOthers(asOf)).toList();
  }

  /** The family's first decision about key working, of those by a day. */
  Optional<LocalDate> firstDecisionBy(LocalDate asOf) {
    List<KeyWorkingDecision> decisions = decisions();
    @Nullable LocalDate first = null;
    for (int i = 0; i < decisions.size(); i++) {
      LocalDate day = decisions.get(i).decidedOn();
      if (!day.isAfter(asOf) && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return Optional.ofNullable(first);
  }

  /** The decision about key working that holds on a day. */
  Optional<KeyWorkingDecision> decisionOn(LocalDate day) {
    Optional<Preferences> wishes = family.preferences();
    return wishes.isPresent() ? wishes.get().keyWorkingDecisionOn(day) : Optional.empty();
  }

  /**
   * The wish behind a referral, of those by a day: the one that held when it was received, or else
   * the first one after. A family that came by itself wishes so by coming.
   */
  Optional<LocalDate> wishBehind(Referral referral, LocalDate asOf) {
    if (referral.byTheFamily().orElse(false)) {
      return Optional.of(referral.receivedOn());
    }
    Optional<KeyWorkingDecision> then = decisionOn(referral.receivedOn());
    return then.isPresent() && then.get().wanted()
        ? Optional.of(then.get().decidedOn())
        : firstWishBetween(referral.receivedOn(), asOf);
  }

  private Optional<LocalDate> firstWishBetween(LocalDate afterExclusive, LocalDate byInclusive) {
    List<KeyWorkingDecision> decisions = decisions();
    @Nullable LocalDate first = null;
    for (int i = 0; i < decisions.size(); i++) {
      LocalDate day = decisions.get(i).decidedOn();
      boolean between = day.isAfter(afterExclusive) && !day.isAfter(byInclusive);
      if (between && decisions.get(i).wanted() && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return Optional.ofNullable(first);
  }

  private List<KeyWorkingDecision> decisions() {
    Optional<Preferences> wishes = family.preferences();
    return wishes.isPresent() ? wishes.get().keyWorking() : List.of();
  }

  /**
   * The day on which a key worker began after a referral, on the day it was received or later; empty
   * where the family had one already, for whom another only takes over.
   */
  Optional<LocalDate> allocatedAfter(Referral referral, LocalDate asOf) {
    LocalDate received = referral.receivedOn();
    @Nullable LocalDate first = null;
    for (int i = 0; i < keyWorkers.size(); i++) {
      LocalDate began = keyWorkers.get(i).firstDay();
      if (began.isBefore(received) && keyWorkers.get(i).contains(received)) {
        return Optional.empty();
      }
      if (!began.isBefore(received)
          && !began.isAfter(asOf)
          && (first == null || began.isBefore(first))) {
        first = began;
      }
    }
    return Optional.ofNullable(first);
  }

  /** The day on which key working last began after a referral, of those by another day. */
  Optional<LocalDate> beganBy(LocalDate asOf) {
    @Nullable LocalDate last = null;
    for (int i = 0; i < referrals.size(); i++) {
      Optional<LocalDate> began = allocatedAfter(referrals.get(i), asOf);
      if (began.isPresent() && (last == null || began.get().isAfter(last))) {
        last = began.get();
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether key working began on a day after a referral. */
  private boolean isLeadingTo(Referral referral, LocalDate began) {
    Optional<LocalDate> allocated = allocatedAfter(referral, began);
    return allocated.isPresent() && allocated.get().equals(began);
  }

  /** Whether something holds for one of the referrals after which key working began on a day. */
  boolean anyLeadingTo(LocalDate began, BiPredicate<Referral, LocalDate> that) {
    for (int i = 0; i < referrals.size(); i++) {
      if (that.test(referrals.get(i), began) && isLeadingTo(referrals.get(i), began)) {
        return true;
      }
    }
    return false;
  }

  /** The referrals after which key working began on a day. */
  List<Referral> leadingTo(LocalDate began) {
    return referrals.stream().filter(each -> isLeadingTo(each, began)).toList();
  }

  /** Whether the family was closed after one day, and by another. */
  boolean hasLeftBetween(LocalDate afterExclusive, LocalDate byInclusive) {
    Optional<LocalDate> end = active.closedOn();
    return end.isPresent() && end.get().isAfter(afterExclusive) && !end.get().isAfter(byInclusive);
  }

  /** The first day of the key worker whom the family has on a day, while on the active list. */
  Optional<LocalDate> keyWorkerSince(LocalDate asOf) {
    @Nullable LocalDate last = null;
    for (int i = 0; i < keyWorkers.size(); i++) {
      LocalDate since = keyWorkers.get(i).firstDay();
      if (keyWorkers.get(i).contains(asOf) && (last == null || since.isAfter(last))) {
        last = since;
      }
    }
    return active.includes(asOf) ? Optional.ofNullable(last) : Optional.empty();
  }

  /** Whether a child of the family is on record as getting a service on a day. */
  boolean usesServicesOn(LocalDate day) {
    return Among.any(
        referrals,
        day,
        (referral, on) -> !referral.receivedOn().isAfter(on)
            && Among.any(referral.children(), on, ReferredChild::usesServicesOn));
  }
}
