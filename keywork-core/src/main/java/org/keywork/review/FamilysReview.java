package org.keywork.review;

import java.time.LocalDate;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.plan.Happening;

/**
 * A review that was held, and the time in which its family is on the active list.
 *
 * @param review the review
 * @param day the day on which it was held
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysReview(Review review, LocalDate day, ActiveTime active) implements Happening {

  /** Refuses a missing part. */
  public FamilysReview {
    Objects.requireNonNull(review, "review");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(active, "active");
  }
}
