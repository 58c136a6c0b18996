package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.plan.Happening;
import org.keywork.plan.SupportPlan;
import org.keywork.style.Kept;

/**
 * A review that was held, what came after it, and the time in which its family is on the active list.
 *
 * @param review the review
 * @param day the day on which it was held
 * @param reviews all reviews of the family, this one included
 * @param plans all plans of the family
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysReview(
    Review review, LocalDate day, List<Review> reviews, List<SupportPlan> plans, ActiveTime active)
    implements Happening {

  /** Refuses a missing part. */
  public FamilysReview {
    Objects.requireNonNull(review, "review");
    Objects.requireNonNull(day, "day");
    reviews = Kept.list(reviews);
    plans = Kept.list(plans);
    Objects.requireNonNull(active, "active");
  }

  /**
   * Whether what this review left to do about the support is told by something later: by a plan agreed
   * after its day and by another, or by a later review that tells what became of the support.
   */
  boolean isOvertakenBy(LocalDate asOf) {
    for (int i = 0; i < plans.size(); i++) {
      SupportPlan plan = plans.get(i);
      if (plan.agreedOn().isPresent() && isLater(plan.agreedOn().get(), asOf)) {
        return true;
      }
    }
    for (int i = 0; i < reviews.size(); i++) {
      Review each = reviews.get(i);
      if (each.supportAfterwards().isPresent()
          && each.heldOn().isPresent()
          && isLater(each.heldOn().get(), asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLater(LocalDate other, LocalDate asOf) {
    return other.isAfter(day) && !other.isAfter(asOf);
  }
}
