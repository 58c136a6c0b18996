package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keywork.review.ReviewDates;
import org.keywork.review.ReviewRules;
import org.keywork.review.ReviewSchedule;
import org.keywork.review.ReviewStanding;
import org.keywork.rule.WireName;
import org.keywork.time.DeadlineState;
import org.keywork.time.Lengths;

/** When the plans of families are to be looked at again, as a person reads it. */
final class ReviewsText {

  private final Page page;
  private final LocalDate asOf;

  private ReviewsText(int width, LocalDate asOf) {
    this.page = new Page(width);
    this.asOf = asOf;
  }

  static String of(Decisions<FamilysReviews> decisions, int width) {
    ReviewsText text = new ReviewsText(width, decisions.basis().asOf());
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, counted(decisions));
    return text.page.toString();
  }

  private static String counted(Decisions<FamilysReviews> decisions) {
    if (decisions.decided().isEmpty()) {
      return DecisionWords.NOBODY;
    }
    String standings = Arrays.stream(ReviewStanding.values())
        .map(each -> count(decisions, Optional.of(each)) + " " + WireName.inWords(each))
        .collect(Collectors.joining(", "));
    return Words.count(decisions.decided().size(), "case file", "case files") + ": " + standings
        + ", " + count(decisions, Optional.empty()) + " without a plan to review.";
  }

  private static long count(
      Decisions<FamilysReviews> decisions, Optional<ReviewStanding> standing) {
    return decisions.decided().stream()
        .filter(each -> each.decision().state().map(state -> state.standing()).equals(standing))
        .count();
  }

  private void family(Decisions.Decided<FamilysReviews> decided) {
    FamilysReviews reviews = decided.decision();
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + standing(reviews)
            + DecisionWords.GAP
            + decided.file());
    reviews.schedule().ifPresent(schedule -> {
      page.text(2, last(schedule, reviews));
      nextReview(schedule);
      nextPlan(schedule);
      wish(schedule);
    });
  }

  private static String standing(FamilysReviews reviews) {
    return reviews
        .state()
        .map(state -> WireName.inWords(state.standing()) + " since " + state.since())
        .orElse(reviews.active() ? "no plan was agreed" : "not on the active list");
  }

  private static String last(ReviewSchedule schedule, FamilysReviews reviews) {
    return "The last plan, " + reviews.lastPlan().orElseThrow().id() + ", was agreed on "
        + schedule.lastPlanOn()
        + reviews.endedOn().map(day -> " and ended on " + day).orElse("")
        + schedule
            .lastReviewOn()
            .map(day -> ". The last review was held on " + day + ".")
            .orElse(". No review is on record.");
  }

  private void nextReview(ReviewSchedule schedule) {
    ReviewDates dates = schedule.dates();
    page.text(
        2,
        "The next review is to be offered by " + dates.nextOfferedOn() + ", " + bound(schedule)
            + "." + state(dates.nextOfferedOn()),
        FamilysReviews.citation(dates.boundBy()).toString());
  }

  private static String bound(ReviewSchedule schedule) {
    LocalDate from = schedule.dates().countedFrom();
    return switch (schedule.dates().boundBy()) {
      case LOCAL_POLICY ->
        Lengths.inWords(schedule.offeredEvery()) + " after " + from
            + ", as often as the service offers them";
      case FAMILYS_WISH ->
        Lengths.inWords(schedule.familysWish().orElseThrow()) + " after " + from
            + ", as often as the family wants them";
      case LONGEST_INTERVAL -> "the last day for the next plan";
    };
  }

  private void nextPlan(ReviewSchedule schedule) {
    LocalDate by = schedule.dates().nextPlanBy();
    boolean asWished = by.isAfter(schedule.lastPlanOn().plus(schedule.longestInterval()));
    page.text(
        2,
        "The next plan is to be agreed by " + by + ", "
            + (asWished
                ? "as the family wants"
                : "no more than " + Lengths.inWords(schedule.longestInterval()) + " after the last")
            + "." + state(by),
        ReviewRules.RENEWED_IN_TIME.citation().toString());
  }

  private String state(LocalDate lastDay) {
    DeadlineState state = DeadlineState.ofOpen(lastDay, asOf);
    if (state instanceof DeadlineState.Open open) {
      return open.daysLeft() == 0
          ? " That is this day."
          : " That is in " + Words.count(open.daysLeft(), "day", "days") + ".";
    }
    int daysLate = ((DeadlineState.Missed) state).daysLate();
    return " That was " + Words.count(daysLate, "day", "days") + " ago.";
  }

  private void wish(ReviewSchedule schedule) {
    schedule
        .familysWish()
        .ifPresent(wish -> page.text(
            2,
            "The family wants a review every " + Lengths.inWords(wish) + "."
                + (schedule.dates().wishUnsettled() ? unsettled() : ""),
            ReviewRules.AS_FAMILY_WISHES.citation().toString()));
  }

  private static String unsettled() {
    return " That is more than the longest interval, and the service has not settled which of them"
        + " holds (" + ReviewRules.LONG_WISH_READING.id() + "); until then the days keep to the"
        + " longest interval.";
  }
}
