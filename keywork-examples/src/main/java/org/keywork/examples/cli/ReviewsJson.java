package org.keywork.examples.cli;

import java.time.LocalDate;
import org.keywork.plan.SupportPlan;
import org.keywork.review.ReviewDates;
import org.keywork.review.ReviewRules;
import org.keywork.review.ReviewSchedule;
import org.keywork.review.ReviewState;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ObjectNode;

/** When the plans of families are to be looked at again, as one document of kind reviews/1. */
final class ReviewsJson {

  private ReviewsJson() {}

  static String of(Decisions<FamilysReviews> decisions) {
    return Json.written(DecisionJson.document("reviews/1", decisions, ReviewsJson::decision));
  }

  private static ObjectNode decision(FamilysReviews reviews) {
    ObjectNode document = Json.object().put("active", reviews.active());
    reviews.lastPlan().map(SupportPlan::id).ifPresent(plan -> document.put("plan", plan.value()));
    reviews.schedule().ifPresent(schedule -> {
      dates(schedule, document);
      reviews.endedOn().ifPresent(day -> document.put("planEndedOn", day.toString()));
      document.set("state", state(schedule.dates().stateOn(reviews.asOf())));
      document.set(
          "citationOfNextReview",
          Json.citation(FamilysReviews.citation(schedule.dates().boundBy())));
      document.set("citationOfNextPlan", Json.citation(ReviewRules.RENEWED_IN_TIME.citation()));
    });
    return document;
  }

  private static void dates(ReviewSchedule schedule, ObjectNode document) {
    ReviewDates dates = schedule.dates();
    document.put("lastPlanOn", schedule.lastPlanOn().toString());
    schedule
        .lastReviewOn()
        .map(LocalDate::toString)
        .ifPresent(day -> document.put("lastReviewOn", day));
    document
        .put("countedFrom", dates.countedFrom().toString())
        .put("nextOfferedOn", dates.nextOfferedOn().toString())
        .put("nextPlanBy", dates.nextPlanBy().toString())
        .put("boundBy", WireName.of(dates.boundBy()))
        .put("offeredEvery", schedule.offeredEvery().toString())
        .put("longestInterval", schedule.longestInterval().toString());
    schedule.familysWish().ifPresent(wish -> document.put("familysWish", wish.toString()));
    document.put("wishUnsettled", dates.wishUnsettled());
  }

  private static ObjectNode state(ReviewState state) {
    return Json.object()
        .put("standing", WireName.of(state.standing()))
        .put("since", state.since().toString());
  }
}
