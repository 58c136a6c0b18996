package org.keywork.agenda;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.keywork.review.PlanHistory;
import org.keywork.review.ReviewRules;
import org.keywork.review.ReviewSchedule;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * The next review and the next plan of a family.
 *
 * @since 0.1
 */
public final class ReviewDues {

  private ReviewDues() {}

  /** What is due after the last plan; nothing where there is none, or the family is not on the list. */
  public static Stream<AgendaEntry> of(PlanHistory history, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    if (!history.active().contains(asOf)) {
      return Stream.empty();
    }
    return ReviewSchedule.from(history, heading.basis()).stream()
        .map(schedule -> nextPlan(schedule, history, heading));
  }

  private static AgendaEntry nextPlan(
      ReviewSchedule schedule, PlanHistory history, AgendaHeading heading) {
    return heading
        .item(AgendaMatter.NEXT_PLAN, "plans", "next")
        .by(Deadline.within(schedule.longestInterval(), schedule.lastPlanOn()))
        .behind(RuleBehind.of(ReviewRules.RENEWED_IN_TIME))
        .at(Location.at("plans", history.plans().size() - 1))
        .build();
  }
}
