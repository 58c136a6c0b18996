package org.keywork.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.family.MemberId;

/**
 * How early key working began in a family's contact with services (GUIDE 3 / Positive
 * relationship). It is to be as early as possible; no source gives a longest time.
 *
 * <p>With a service since 1 September 2025 and a key worker from 2 March 2026 it took six months and
 * a day.
 *
 * @param firstContactOn the first day on which the family had a service or was referred, as far as
 *     recorded
 * @param isFirstContactCertain whether there can be no earlier contact: the family was asked for all
 *     services of each child, and the first day of each is recorded
 * @param beganOn the first day with a key worker; empty while there was none
 * @since 0.1
 */
public record EarlyStart(
    Optional<LocalDate> firstContactOn,
    boolean isFirstContactCertain,
    Optional<LocalDate> beganOn) {

  /** Refuses a missing part. */
  public EarlyStart {
    Objects.requireNonNull(firstContactOn, "firstContactOn");
    Objects.requireNonNull(beganOn, "beganOn");
  }

  /**
   * The same, told from the referrals and the services listed in them.
   *
   * @param children the disabled children of the family
   */
  public static EarlyStart of(
      Set<MemberId> children, List<Referral> referrals, Optional<LocalDate> beganOn) {
    List<ReferredChild> told =
        referrals.stream().flatMap(referral -> referral.children().stream()).toList();
    Optional<LocalDate> first = Stream.concat(
            referrals.stream().map(Referral::receivedOn),
            told.stream()
                .flatMap(child -> child.services().stream())
                .flatMap(service -> service.since().stream()))
        .min(Comparator.naturalOrder());
    return new EarlyStart(first, areKnown(children, told), beganOn);
  }

  private static boolean areKnown(Set<MemberId> children, List<ReferredChild> told) {
    return told.stream().allMatch(EarlyStart::isKnown)
        && told.stream().map(ReferredChild::child).toList().containsAll(children);
  }

  private static boolean isKnown(ReferredChild child) {
    return child.servicesAskedOn().isPresent()
        && child.services().stream().allMatch(service -> service.since().isPresent());
  }

  /**
   * The time from the first contact to the beginning, or, as long as key working has not begun, to the
   * day asked about; nothing where key working came first.
   *
   * @return empty when no contact by the day asked about is recorded
   */
  public Optional<Period> delayBy(LocalDate asOf) {
    LocalDate until = beganOn.filter(asOf::isAfter).orElse(asOf);
    return firstContactOn
        .filter(first -> !first.isAfter(asOf))
        .map(first -> first.isBefore(until) ? first.until(until) : Period.ZERO);
  }
}
