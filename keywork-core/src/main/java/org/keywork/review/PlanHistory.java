package org.keywork.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.Family;
import org.keywork.family.Preferences;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Location;
import org.keywork.style.Kept;
import org.keywork.time.DateSpan;

/**
 * The plans of a family and how they were looked at again, in any order.
 *
 * @param active the days on which the family is on the active list
 * @param family the family with what it wants
 * @param plans its plans
 * @param reviews the reviews of its plans
 * @since 0.1
 */
public record PlanHistory(
    DateSpan active, Family family, List<SupportPlan> plans, List<Review> reviews) {

  /** Refuses a missing part. */
  public PlanHistory {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    plans = Kept.list(plans);
    reviews = Kept.list(reviews);
  }

  /**
   * Whether plans are looked at again in time on a day: the family is on the active list, and a child
   * lives. In the grief after the death of the only one, or the last, nobody is held to a date.
   */
  public boolean goesOnOn(LocalDate day) {
    return active.contains(day) && family.hasChildLivingOn(day);
  }

  /** The plan agreed last, on or before a day; of several on one day, the one whose id comes last. */
  public Optional<SupportPlan> lastPlanOn(LocalDate asOf) {
    SupportPlan last = null;
    for (int i = 0; i < plans.size(); i++) {
      SupportPlan plan = plans.get(i);
      if (plan.isAgreedBy(asOf) && (last == null || SupportPlan.IN_ORDER.compare(plan, last) > 0)) {
        last = plan;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether that plan is in force on a day, and plans are looked at again on it. */
  boolean isToBeReviewedOn(LocalDate day) {
    Optional<SupportPlan> last = lastPlanOn(day);
    return last.isPresent() && last.get().isInForceOn(day) && goesOnOn(day);
  }

  /**
   * The day of the plan agreed last, or of a review since, by a day.
   *
   * @throws java.util.NoSuchElementException if no plan was agreed by the day
   */
  LocalDate lastLookedAt(LocalDate asOf) {
    LocalDate last = lastPlanOn(asOf).orElseThrow().agreedOn().orElseThrow();
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      last = later(last, review.heldOn(), asOf);
    }
    return last;
  }

  /**
   * The same, or the day on which a review was offered since.
   *
   * @throws java.util.NoSuchElementException if no plan was agreed by the day
   */
  LocalDate lastLookedAtOrOffered(LocalDate asOf) {
    LocalDate last = lastLookedAt(asOf);
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      last = later(last, review.offeredOn(), asOf);
    }
    return last;
  }

  private static LocalDate later(LocalDate last, Optional<LocalDate> day, LocalDate asOf) {
    return day.isPresent() && day.get().isAfter(last) && !day.get().isAfter(asOf)
        ? day.get()
        : last;
  }

  /**
   * Where in the case file the plan agreed last stands.
   *
   * @throws java.util.NoSuchElementException if no plan was agreed by the day
   */
  public Location placeOfLastPlanOn(LocalDate asOf) {
    return Location.at("plans", plans.indexOf(lastPlanOn(asOf).orElseThrow()));
  }

  /** The day of the last review that was held on or before a day. */
  public Optional<LocalDate> lastReviewHeldOn(LocalDate asOf) {
    return reviews.stream()
        .flatMap(review -> review.heldOn().stream())
        .filter(day -> !day.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  /** The last day by a day on which a review was offered. */
  public Optional<LocalDate> lastReviewOfferedOn(LocalDate asOf) {
    return reviews.stream()
        .flatMap(review -> review.offeredOn().stream())
        .filter(day -> !day.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  /** How often the family wants its plan reviewed; a length of nothing is no wish. */
  public Optional<Period> familysWish() {
    return family
        .preferences()
        .flatMap(Preferences::reviewEvery)
        .filter(every -> !every.isNegative() && !every.isZero());
  }
}
