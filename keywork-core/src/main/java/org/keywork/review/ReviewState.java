package org.keywork.review;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How a plan stands on a day, and since when.
 *
 * @param standing how it stands
 * @param since the first day on which it stood so
 * @since 0.1
 */
public record ReviewState(ReviewStanding standing, LocalDate since) {

  /** Refuses a missing part. */
  public ReviewState {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(since, "since");
  }
}
