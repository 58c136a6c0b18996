package org.keywork.review;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days that a {@link ReviewSchedule} gives.
 *
 * @param countedFrom the day of the last plan or of the last review, whichever is later
 * @param nextOfferedOn the day on which the next review is to be offered; the last that is in time
 * @param nextPlanBy the last day on which the next plan is in time
 * @param boundBy what sets {@code nextOfferedOn}
 * @param wishUnsettled whether the family wants a longer time than the longest interval and nobody
 *     has said which of them holds; the dates then keep to the longest interval
 * @since 0.1
 */
public record ReviewDates(
    LocalDate countedFrom,
    LocalDate nextOfferedOn,
    LocalDate nextPlanBy,
    ReviewBound boundBy,
    boolean wishUnsettled) {

  /** Refuses a missing part. */
  public ReviewDates {
    Objects.requireNonNull(countedFrom, "countedFrom");
    Objects.requireNonNull(nextOfferedOn, "nextOfferedOn");
    Objects.requireNonNull(nextPlanBy, "nextPlanBy");
    Objects.requireNonNull(boundBy, "boundBy");
  }

  /** How the plan stands on a day: on {@code nextOfferedOn} current, on {@code nextPlanBy} due. */
  public ReviewState stateOn(LocalDate asOf) {
    if (asOf.isAfter(nextPlanBy)) {
      return new ReviewState(ReviewStanding.OVERDUE, nextPlanBy.plusDays(1));
    }
    return asOf.isAfter(nextOfferedOn)
        ? new ReviewState(ReviewStanding.DUE, nextOfferedOn.plusDays(1))
        : new ReviewState(ReviewStanding.CURRENT, countedFrom);
  }
}
