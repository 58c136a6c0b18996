package org.keywork.agenda;

import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.Tenure;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;
import org.keywork.transition.FamilysWayAhead;
import org.keywork.transition.Foresight;
import org.keywork.transition.KeyWorkerGoing;

/**
 * That somebody follows a key worker who goes: found in good time, and there by the last day of the one
 * who goes.
 *
 * <p>An assignment has no id; whose it is and from when tell it apart, for its last day may change.
 *
 * @since 0.1
 */
public final class NextKeyWorkerDues {

  private static final StatementBehind FOUND_EARLY =
      new StatementBehind(297, PACK.at("ch.1 / Support for the key worker"));

  private NextKeyWorkerDues() {}

  /** What is to be done about each key worker who goes, and about the next day without one. */
  public static Stream<AgendaEntry> of(
      FamilysWayAhead way, Allocation allocation, AgendaHeading heading) {
    List<KeyWorkerGoing> going = way.keyWorkersGoing(heading.basis()).stream()
        .filter(each -> !isFollowed(each, allocation.history()))
        .filter(each -> !allocation.waitsForNobodyOn(each.goneOn()))
        .toList();
    return Stream.of(
            going.stream().flatMap(each -> found(each, way, heading).stream()),
            going.stream().filter(each -> !each.settled()).map(each -> endOfTie(each, heading)),
            nextGap(allocation, heading).stream())
        .flatMap(each -> each);
  }

  private static boolean isFollowed(KeyWorkerGoing going, AssignmentHistory history) {
    return history.keyWorkersOn(going.goneOn()).stream()
        .anyMatch(who -> !who.equals(going.tenure().keyWorker()));
  }

  private static Optional<AgendaEntry> found(
      KeyWorkerGoing going, FamilysWayAhead way, AgendaHeading heading) {
    return heading
        .basis()
        .value(Foresight.SUCCESSOR_LEAD_TIME)
        .filter(lead -> !way.isSuccessorFound(going, heading.basis().asOf()))
        .map(lead -> heading
            .item(AgendaMatter.SUCCESSOR, path(going.tenure(), "successor"))
            .by(Deadline.atLeastBefore(lead, going.goneOn()))
            .behind(FOUND_EARLY)
            .at(going.at())
            .build());
  }

  /** The last day in a setting or of a therapy is known beforehand, and nobody else is there after it. */
  private static AgendaEntry endOfTie(KeyWorkerGoing going, AgendaHeading heading) {
    return heading
        .item(AgendaMatter.NEXT_KEY_WORKER, path(going.tenure(), "next"))
        .lastDay(going.lastDay())
        .behind(AgreementBehind.of(ChangeRules.REPLACEMENT_PROVIDED))
        .at(going.at())
        .build();
  }

  /** The days without a key worker that are there or come next, as far as the rule misses them. */
  private static Optional<AgendaEntry> nextGap(Allocation allocation, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    return allocation.history().gaps().stream()
        .filter(gap -> !gap.endsBefore(asOf) && isMissed(gap, allocation, heading.basis()))
        .findFirst()
        .flatMap(gap -> lastBefore(gap, allocation.history()))
        .map(tenure -> heading
            .item(AgendaMatter.NEXT_KEY_WORKER, path(tenure, "next"))
            .lastDay(tenure.days().lastDay().orElseThrow())
            .behind(RuleBehind.of(ChangeRules.REPLACEMENT_PROVIDED))
            .at(allocation.history().endOf(tenure))
            .build());
  }

  private static boolean isMissed(DateSpan gap, Allocation allocation, Basis basis) {
    LocalDate day = gap.contains(basis.asOf()) ? basis.asOf() : gap.firstDay();
    return ChangeRules.REPLACEMENT_PROVIDED
            .verdictOn(allocation, new Basis(day, basis.policy()))
            .kind()
        == Verdict.Kind.NOT_MET;
  }

  private static Optional<Tenure> lastBefore(DateSpan gap, AssignmentHistory history) {
    return history.tenures().stream()
        .filter(tenure -> tenure.days().abuts(gap) && tenure.days().endsBefore(gap.firstDay()))
        .findFirst();
  }

  private static String[] path(Tenure tenure, String what) {
    return new String[] {
      "assignments", tenure.keyWorker().value(), tenure.days().firstDay().toString(), what
    };
  }
}
