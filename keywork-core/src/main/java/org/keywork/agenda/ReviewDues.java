package org.keywork.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.review.PlanHistory;
import org.keywork.review.ReviewRules;
import org.keywork.review.ReviewSchedule;
import org.keywork.rule.Rule;

/**
 * The next review and the next plan of a family that has one.
 *
 * <p>A family that said how often it wants reviews has its review on the agenda, every other family the
 * offer of one. The next plan stays on it when a plan ended and none followed.
 *
 * @since 0.1
 */
public final class ReviewDues {

  private ReviewDues() {}

  /** What is due after the last plan; nothing where there is none, or the family is not on the list. */
  public static Stream<AgendaEntry> of(PlanHistory history, AgendaHeading heading) {
    Optional<ReviewSchedule> schedule =
        history.active().contains(heading.basis().asOf())
            ? ReviewSchedule.from(history, heading.basis())
            : Optional.empty();
    return Stream.concat(
        ReviewSchedule.whileInForce(history, heading.basis()).stream()
            .flatMap(inForce -> nextReview(inForce, history, heading)),
        schedule.stream().flatMap(last -> nextPlan(last, history, heading)));
  }

  private static Stream<AgendaEntry> nextReview(
      ReviewSchedule schedule, PlanHistory history, AgendaHeading heading) {
    Duty<PlanHistory> offer = duty(
        AgendaMatter.REVIEW_OFFER,
        ReviewRules.OFFERED_IN_TIME,
        history,
        heading,
        List.of("reviews", "offer"));
    Duty<PlanHistory> review = duty(
        AgendaMatter.REVIEW,
        ReviewRules.AS_FAMILY_WISHES,
        history,
        heading,
        List.of("reviews", "next"));
    return schedule
        .wishedReview()
        .map(wished -> review.by(wished, heading))
        .orElseGet(() -> offer.by(schedule.nextOffer(), heading));
  }

  /** While a longer wish and the longest interval contradict each other, nobody can tell the day. */
  private static Stream<AgendaEntry> nextPlan(
      ReviewSchedule schedule, PlanHistory history, AgendaHeading heading) {
    Duty<PlanHistory> plan = duty(
        AgendaMatter.NEXT_PLAN,
        ReviewRules.RENEWED_IN_TIME,
        history,
        heading,
        List.of("plans", "next"));
    return schedule.isNextPlanUnsettledOn(heading.basis().asOf())
        ? plan.undated(heading)
        : plan.by(schedule.nextPlan(), heading);
  }

  private static Duty<PlanHistory> duty(
      AgendaMatter matter,
      Rule<PlanHistory> rule,
      PlanHistory history,
      AgendaHeading heading,
      List<String> path) {
    return new Duty<>(
        matter, rule, history, history.placeOfLastPlanOn(heading.basis().asOf()), path);
  }
}
