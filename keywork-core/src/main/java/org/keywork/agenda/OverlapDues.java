package org.keywork.agenda;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.Tenure;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;

/**
 * That the key worker who goes and the one who comes are there together for long enough, where it is
 * recorded that they would not be. It is to be agreed before the one who comes begins; afterwards some
 * visits together may still make up for it, as long as the rule looks back at the change.
 *
 * @since 0.1
 */
public final class OverlapDues {

  private OverlapDues() {}

  /** What is to be done about each change of key worker without an overlap, or with one too short. */
  public static Stream<AgendaEntry> of(AssignmentHistory history, AgendaHeading heading) {
    return history.changes().stream()
        .flatMap(change -> change.successor().stream())
        .filter(successor -> isMissed(successor, history, heading.basis()))
        .map(successor -> item(successor, history, heading));
  }

  /** Whether the rule misses this change: now, or once the one who comes is there. */
  private static boolean isMissed(Tenure successor, AssignmentHistory history, Basis basis) {
    LocalDate first = successor.days().firstDay();
    LocalDate day = basis.asOf().isBefore(first) ? first : basis.asOf();
    Location place = history.beginningOf(successor);
    return ChangeRules.HANDOVER_OVERLAPS
        .verdictOn(history, new Basis(day, basis.policy()))
        .misses()
        .stream()
        .anyMatch(miss -> miss.at().equals(place));
  }

  private static AgendaItem item(
      Tenure successor, AssignmentHistory history, AgendaHeading heading) {
    return heading
        .item(AgendaMatter.OVERLAP, NextKeyWorkerDues.path(successor, "overlap"))
        .lastDay(successor.days().firstDay().minusDays(1))
        .behind(RuleBehind.of(ChangeRules.HANDOVER_OVERLAPS))
        .at(history.beginningOf(successor))
        .build();
  }
}
