package org.keywork.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.Tenure;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;

/**
 * That the key worker who goes and the one who comes are there together, where it is recorded that they
 * would not be. It is to be done by the last day of the one who goes; afterwards some visits together
 * may still make up for it, as long as the rule looks back at the change.
 *
 * @since 0.1
 */
public final class OverlapDues {

  private OverlapDues() {}

  /** What is to be done about each change of key worker without an overlap. */
  public static Stream<AgendaEntry> of(AssignmentHistory history, AgendaHeading heading) {
    return history.changes().stream().flatMap(change -> overlap(change, history, heading).stream());
  }

  private static Optional<AgendaEntry> overlap(
      ChangeOfKeyWorker change, AssignmentHistory history, AgendaHeading heading) {
    Optional<LocalDate> lastDay = change.outgoing().days().lastDay();
    return lastDay.isPresent() && isMissed(change, lastDay.get(), history, heading.basis())
        ? Optional.of(item(change.successor().orElseThrow(), lastDay.get(), history, heading))
        : Optional.empty();
  }

  /** Whether the rule misses this change: now, or on the day after the last one of who goes. */
  private static boolean isMissed(
      ChangeOfKeyWorker change, LocalDate lastDay, AssignmentHistory history, Basis basis) {
    LocalDate day = basis.asOf().isAfter(lastDay) ? basis.asOf() : lastDay.plusDays(1);
    Optional<Location> place = change.successor().map(history::beginningOf);
    return ChangeRules.HANDOVER_OVERLAPS
        .verdictOn(history, new Basis(day, basis.policy()))
        .misses()
        .stream()
        .anyMatch(miss -> place.filter(miss.at()::equals).isPresent());
  }

  private static AgendaItem item(
      Tenure successor, LocalDate lastDay, AssignmentHistory history, AgendaHeading heading) {
    return heading
        .item(
            AgendaMatter.OVERLAP,
            "assignments",
            successor.keyWorker().value(),
            successor.days().firstDay().toString(),
            "overlap")
        .lastDay(lastDay)
        .behind(RuleBehind.of(ChangeRules.HANDOVER_OVERLAPS))
        .at(history.beginningOf(successor))
        .build();
  }
}
