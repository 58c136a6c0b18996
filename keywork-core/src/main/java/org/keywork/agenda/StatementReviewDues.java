package org.keywork.agenda;

import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.ehc.EhcProcess;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.MemberId;
import org.keywork.family.StatutoryPlan;
import org.keywork.plan.Meeting;
import org.keywork.plan.MeetingKind;
import org.keywork.review.ReviewSchedule;
import org.keywork.rule.Location;

/**
 * The annual review of each child's Statement: the next anniversary of the last one, that day included.
 * It is never overdue, for the school holds it and need not tell; the file shows when it comes round,
 * and that a meeting of the team could be the same (R261).
 *
 * <p>It is no longer on the agenda once the next one has its day, which is a meeting then, and once
 * there is no Statement any more: where the child has died, where the record says that the child has
 * something else in its place, or once a final plan for education, health and care took its place
 * (R277), whatever became of that plan. While such a plan is only being prepared the Statement stands.
 *
 * @since 0.1
 */
public final class StatementReviewDues {

  private static final StatementBehind BEHIND =
      new StatementBehind(261, PEMBROKESHIRE.at("Co-ordination"));

  private StatementReviewDues() {}

  /** The next review of each child's Statement; nothing where none was held so far. */
  public static Stream<AgendaEntry> of(
      Family family, List<Meeting> meetings, List<EhcProcess> ehc, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    return family.children().stream()
        .filter(child -> mayHaveStatement(child, ehc, asOf))
        .map(Child::id)
        .filter(child -> reviews(child, meetings).noneMatch(i -> meetings.get(i).isToComeOn(asOf)))
        .flatMap(child -> reviews(child, meetings)
            .boxed()
            .max(Comparator.comparing(i -> meetings.get(i).heldOn()))
            .map(last -> item(child, last, meetings.get(last), heading))
            .stream());
  }

  private static boolean mayHaveStatement(Child child, List<EhcProcess> ehc, LocalDate asOf) {
    return !child.hasDiedBy(asOf)
        && child.statutoryPlan().filter(StatementReviewDues::isInItsPlace).isEmpty()
        && ehc.stream().noneMatch(process -> tookItsPlace(process, child.id(), asOf));
  }

  private static boolean isInItsPlace(StatutoryPlan plan) {
    return plan != StatutoryPlan.STATEMENT && plan != StatutoryPlan.IN_PREPARATION;
  }

  private static boolean tookItsPlace(EhcProcess process, MemberId child, LocalDate asOf) {
    return process.child().equals(child)
        && process.finalPlanOn().filter(day -> !day.isAfter(asOf)).isPresent();
  }

  /** The places of the reviews of a child's Statement, held or to come. */
  private static IntStream reviews(MemberId child, List<Meeting> meetings) {
    return IntStream.range(0, meetings.size())
        .filter(i -> meetings.get(i).kinds().contains(MeetingKind.STATEMENT_REVIEW))
        .filter(i -> meetings.get(i).isAbout(child));
  }

  private static AgendaEntry item(MemberId child, int at, Meeting last, AgendaHeading heading) {
    return heading
        .item(AgendaMatter.STATEMENT_REVIEW, "statement-review", child.value())
        .by(ReviewSchedule.nextStatementReview(last.heldOn(), heading.basis().asOf()))
        .behind(BEHIND)
        .at(Location.at("meetings", at))
        .build();
  }
}
