package org.keywork.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.Tenure;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;
import org.keywork.transition.ForeseenBy;
import org.keywork.transition.ForeseenEnd;
import org.keywork.transition.ForeseenEnds;

/**
 * That somebody follows a key worker who goes, and is there by the last day of the one who goes: the day
 * that is set, or the one on which what ties them to the child ends.
 *
 * @since 0.1
 */
public final class NextKeyWorkerDues {

  private NextKeyWorkerDues() {}

  /** What is to be done about each tie that ends, and about the next days without a key worker. */
  public static Stream<AgendaEntry> of(ForeseenEnds ends, AgendaHeading heading) {
    return Stream.concat(
        ends.on(heading.basis().asOf()).stream()
            .filter(end -> end.by() != ForeseenBy.LAST_DAY_SET)
            .flatMap(end -> endOfTie(end, ends, heading).stream()),
        nextGap(ends, heading).stream());
  }

  /** A day that is known beforehand. Once it is over it is asked whether the key worker stays on. */
  private static Optional<AgendaEntry> endOfTie(
      ForeseenEnd end, ForeseenEnds ends, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    return end.lastDay()
        .filter(last -> !last.isBefore(asOf) && ends.goesOnAfter(last))
        .filter(last -> !isFollowed(end, last, ends.allocation().history()))
        .map(last -> heading
            .item(
                AgendaMatter.NEXT_KEY_WORKER,
                path(tenureOf(end, ends.allocation().history(), asOf), "next"))
            .lastDay(last)
            .behind(AgreementBehind.of(ChangeRules.REPLACEMENT_PROVIDED))
            .at(Location.at("assignments", end.assignment()))
            .build());
  }

  private static boolean isFollowed(ForeseenEnd end, LocalDate last, AssignmentHistory history) {
    return history.keyWorkersOn(last.plusDays(1)).stream()
        .anyMatch(who -> !who.equals(end.keyWorker()));
  }

  /**
   * The days without a key worker that are there or come next, as far as the rule misses them and key
   * working is not to end with them.
   */
  private static Optional<AgendaEntry> nextGap(ForeseenEnds ends, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    Allocation allocation = ends.allocation();
    return allocation.history().gaps().stream()
        .filter(gap -> !gap.endsBefore(asOf) && isMissed(gap, allocation, heading.basis()))
        .findFirst()
        .filter(gap -> ends.goesOnAfter(gap.firstDay().minusDays(1)))
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

  /** Somebody's time as key worker that a day lies in. */
  static Tenure tenureOf(ForeseenEnd end, AssignmentHistory history, LocalDate day) {
    return history.tenures().stream()
        .filter(tenure -> tenure.keyWorker().equals(end.keyWorker()))
        .filter(tenure -> tenure.days().contains(day))
        .findFirst()
        .orElseThrow();
  }

  /** An assignment has no id; whose it is and from when tell it apart, for its last day may change. */
  static String[] path(Tenure tenure, String what) {
    return new String[] {
      "assignments", tenure.keyWorker().value(), tenure.days().firstDay().toString(), what
    };
  }
}
