package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.InformationSharing;
import org.keywork.family.MemberId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.style.Kept;

/**
 * A family and how it came to the service: answers whether it is eligible for key working, and
 * whether key working may begin.
 *
 * <p>Ages and services are looked at on the day on which the latest referral was received. For
 * example, a child who was sixteen on the day of the referral may be seventeen on the day asked about,
 * and is judged as sixteen. A family on the books keeps its key worker until the age at which support
 * ends, whatever the criteria: it is on them while it is on the active list, and no new referral takes
 * it off. A family that was taken on and closed again is judged as if it were referred on the day,
 * unless it has been referred anew. What is written down of a later day does not count.
 *
 * @param sharing the family, its time on the active list, and what it allows to be known
 * @param referrals how it came to the service, in the order of the case file
 * @since 0.1
 */
public record ReferredFamily(InformationSharing sharing, List<Referral> referrals) {

  /** Refuses a missing part. */
  public ReferredFamily {
    Objects.requireNonNull(sharing, "sharing");
    referrals = Kept.list(referrals);
  }

  /** The family. */
  public Family family() {
    return sharing.family();
  }

  /**
   * Whether the family is eligible.
   *
   * @throws IllegalArgumentException if the policy's limits of age are turned round
   */
  public EligibilityDecision eligibilityOn(Basis basis) {
    LocalDate asOf = basis.asOf();
    EligibilityPolicy policy = new EligibilityPolicy(basis.policy());
    Standing standing = standingOn(asOf);
    Optional<Referral> judgedBy = latestBy(asOf).filter(each -> standing == Standing.REFERRED);
    LocalDate judgedOn = judgedBy.map(Referral::receivedOn).orElse(asOf);
    List<Criterion> criteria = standing == Standing.ON_THE_BOOKS
        ? policy.criteriaInSupport()
        : policy.criteriaAtReferral();
    List<ChildEligibility> children = IntStream.range(0, family().children().size())
        .filter(i -> !child(i).hasDiedBy(asOf))
        .mapToObj(i -> new ChildConsidered(
                policy, child(i), placeOf(i), account(child(i).id(), judgedBy), judgedOn, asOf)
            .against(criteria))
        .toList();
    return new EligibilityDecision(standing, judgedOn, children, diedBy(asOf));
  }

  /**
   * Whether key working may begin: the family is eligible, wants it, and consents.
   *
   * @throws IllegalArgumentException if the policy's limits of age are turned round
   */
  public Beginning mayBeginOn(Basis basis) {
    return Beginning.of(this, basis);
  }

  /** How the family stands to the service on a day. */
  public Standing standingOn(LocalDate asOf) {
    if (sharing.active().includes(asOf)) {
      return Standing.ON_THE_BOOKS;
    }
    return latestBy(asOf).filter(each -> !hasRunItsCourse(each, asOf)).isPresent()
        ? Standing.REFERRED
        : Standing.NOT_REFERRED;
  }

  /** The latest referral by a day; of several on one day, the one written down last. */
  private Optional<Referral> latestBy(LocalDate asOf) {
    return referrals.stream()
        .filter(each -> !each.receivedOn().isAfter(asOf))
        .max(Comparator.comparing(Referral::receivedOn).thenComparing(referrals::lastIndexOf));
  }

  /** Whether the family was on the list since a referral, has left, and nothing of it is open. */
  private boolean hasRunItsCourse(Referral referral, LocalDate asOf) {
    return sharing
        .active()
        .closedOn()
        .filter(end -> !asOf.isBefore(end) && end.isAfter(referral.receivedOn()))
        .filter(end -> hasLedToTheBooks(referral) || referral.isSettledBy(end))
        .isPresent();
  }

  /** Who was taken on after a referral was accepted, whether or not anybody recorded the outcome. */
  private boolean hasLedToTheBooks(Referral referral) {
    return sharing
        .active()
        .openedOn()
        .filter(day -> !day.isBefore(referral.receivedOn()))
        .isPresent();
  }

  private Child child(int index) {
    return family().children().get(index);
  }

  private static Location placeOf(int child) {
    return Location.at("family").then("children", child);
  }

  /** What the referral by which the family is judged tells of a child. */
  private Account account(MemberId child, Optional<Referral> judgedBy) {
    if (judgedBy.isEmpty()) {
      return new Account(child, Optional.empty(), Location.at("referrals"));
    }
    List<ReferredChild> told = judgedBy.get().children();
    Location at =
        Location.at("referrals", referrals.lastIndexOf(judgedBy.get())).then("children");
    return IntStream.range(0, told.size())
        .filter(i -> told.get(i).child().equals(child))
        .mapToObj(i -> new Account(child, Optional.of(told.get(i)), at.then(i)))
        .findFirst()
        .orElseGet(() -> new Account(child, Optional.empty(), at));
  }

  private List<MemberId> diedBy(LocalDate asOf) {
    return family().children().stream()
        .filter(child -> child.hasDiedBy(asOf))
        .map(Child::id)
        .toList();
  }
}
