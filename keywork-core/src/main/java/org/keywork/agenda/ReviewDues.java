package org.keywork.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.plan.NeedsThread;
import org.keywork.plan.PlanRules;
import org.keywork.plan.SupportPlan;
import org.keywork.review.PlanHistory;
import org.keywork.review.ReviewRules;
import org.keywork.review.ReviewSchedule;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * The next review and the next plan of a family that has one.
 *
 * <p>A family that said how often it wants reviews has its review on the agenda, every other family the
 * offer of one. The next plan stays on it when a plan ended and none followed; where there has to be one,
 * it was due while the last one held.
 *
 * @since 0.1
 */
public final class ReviewDues {

  private static final List<String> OFFER = List.of("reviews", "offer");
  private static final List<String> REVIEW = List.of("reviews", "next");
  private static final List<String> NEXT_PLAN = List.of("plans", "next");

  private ReviewDues() {}

  /**
   * What is due after the last plan; nothing where there is none, or the family is not on the list.
   *
   * @param thread what tells whether the family has to have a plan
   */
  public static Stream<AgendaEntry> of(
      PlanHistory history, NeedsThread thread, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    if (!history.goesOnOn(asOf) || history.lastPlanOn(asOf).isEmpty()) {
      return Stream.empty();
    }
    Location at = history.placeOfLastPlanOn(asOf);
    return Stream.of(
            ReviewSchedule.whileInForce(history, heading.basis()).stream()
                .flatMap(schedule -> nextReview(schedule, history, at, heading)),
            ReviewSchedule.from(history, heading.basis()).stream()
                .flatMap(schedule -> nextPlan(schedule, history, at, heading)),
            planAfterTheEnd(history, thread, at, heading))
        .flatMap(each -> each);
  }

  private static Stream<AgendaEntry> nextReview(
      ReviewSchedule schedule, PlanHistory history, Location at, AgendaHeading heading) {
    Duty<PlanHistory> offer =
        new Duty<>(AgendaMatter.REVIEW_OFFER, ReviewRules.OFFERED_IN_TIME, history, at, OFFER);
    Duty<PlanHistory> review =
        new Duty<>(AgendaMatter.REVIEW, ReviewRules.AS_FAMILY_WISHES, history, at, REVIEW);
    return schedule
        .wishedReview()
        .map(wished -> review.by(wished, heading))
        .orElseGet(() -> offer.by(schedule.nextOffer(), heading));
  }

  /**
   * Where a longer wish and the longest interval contradict each other, the plan is due by the end of that
   * interval. Between that day and the wish nobody can tell whether it is late.
   */
  private static Stream<AgendaEntry> nextPlan(
      ReviewSchedule schedule, PlanHistory history, Location at, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    Duty<PlanHistory> plan =
        new Duty<>(AgendaMatter.NEXT_PLAN, ReviewRules.RENEWED_IN_TIME, history, at, NEXT_PLAN);
    if (schedule.isNextPlanUnsettledOn(asOf)) {
      return plan.undated(heading);
    }
    boolean isPrudent =
        schedule.dates().wishUnsettled() && !asOf.isAfter(schedule.dates().nextPlanBy());
    return plan.by(
        isPrudent
            ? Deadline.within(schedule.longestInterval(), schedule.lastPlanOn())
            : schedule.nextPlan(),
        heading);
  }

  /** A plan that ended left the family without one. */
  private static Stream<AgendaEntry> planAfterTheEnd(
      PlanHistory history, NeedsThread thread, Location at, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    Duty<NeedsThread> plan =
        new Duty<>(AgendaMatter.NEXT_PLAN, PlanRules.WRITTEN_PLAN, thread, at, NEXT_PLAN);
    return history
        .lastPlanOn(asOf)
        .flatMap(SupportPlan::endedOn)
        .filter(end -> !end.isAfter(asOf) && plan.isMissed(heading))
        .stream()
        .flatMap(end -> plan.by(end.minusDays(1), heading));
  }
}
