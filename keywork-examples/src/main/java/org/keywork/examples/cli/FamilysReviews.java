package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.keywork.casefile.CaseFile;
import org.keywork.plan.SupportPlan;
import org.keywork.review.PlanHistory;
import org.keywork.review.ReviewBound;
import org.keywork.review.ReviewRules;
import org.keywork.review.ReviewSchedule;
import org.keywork.review.ReviewState;
import org.keywork.rule.Basis;
import org.keywork.source.Citation;

/**
 * When the plan of a family is to be looked at again.
 *
 * @param asOf the day asked about
 * @param active whether the family is on the active list on that day
 * @param lastPlan the plan agreed last; none where the family is not on the list
 * @param schedule when it is to be looked at again; empty where there is no such plan
 */
record FamilysReviews(
    LocalDate asOf,
    boolean active,
    Optional<SupportPlan> lastPlan,
    Optional<ReviewSchedule> schedule) {

  static FamilysReviews of(CaseFile file, Basis basis) {
    return file.activeDays()
        .filter(days -> days.contains(basis.asOf()))
        .map(days -> new PlanHistory(days, file.family(), file.plans(), file.reviews()))
        .map(history -> new FamilysReviews(
            basis.asOf(),
            true,
            history.lastPlanOn(basis.asOf()),
            ReviewSchedule.from(history, basis)))
        .orElseGet(
            () -> new FamilysReviews(basis.asOf(), false, Optional.empty(), Optional.empty()));
  }

  /** How the plan stands; empty where there is none. */
  Optional<ReviewState> state() {
    return schedule.map(each -> each.dates().stateOn(asOf));
  }

  /** Where it is written that such a thing sets the day of the next review. */
  static Citation citation(ReviewBound bound) {
    return switch (bound) {
      case LOCAL_POLICY -> ReviewRules.OFFERED_IN_TIME.citation();
      case LONGEST_INTERVAL -> ReviewRules.RENEWED_IN_TIME.citation();
      case FAMILYS_WISH -> ReviewRules.AS_FAMILY_WISHES.citation();
    };
  }

  /** The day on which the last plan ended without another, if it has. */
  Optional<LocalDate> endedOn() {
    return lastPlan.flatMap(SupportPlan::endedOn).filter(day -> !day.isAfter(asOf));
  }
}
