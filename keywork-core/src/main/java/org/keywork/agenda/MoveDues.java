package org.keywork.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.rule.Location;
import org.keywork.rule.WireName;
import org.keywork.transition.MovesAndKeyWorkers;
import org.keywork.transition.Transition;
import org.keywork.transition.TransitionRules;

/**
 * Support that is to be planned for a move in a child's life, by the day of the move. A move has no id;
 * whose it is and of what kind tell it apart, for its day may be put off.
 *
 * @since 0.1
 */
public final class MoveDues {

  private MoveDues() {}

  /** The moves to come, and those not long over, for which no support was planned. */
  public static Stream<AgendaEntry> of(MovesAndKeyWorkers both, AgendaHeading heading) {
    Paths paths = new Paths();
    List<AgendaEntry> entries = new ArrayList<>();
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      List<String> path = paths.next("transitions", move.child().value(), WireName.of(move.kind()));
      if (both.isToBePlannedFor(move, heading.basis())) {
        new Duty<>(
                AgendaMatter.MOVE_SUPPORT,
                TransitionRules.SUPPORT_PLANNED_AHEAD,
                new MovesAndKeyWorkers(both.family(), both.history(), List.of(move)),
                Location.at("transitions", i),
                path)
            .by(move.on(), heading)
            .forEach(entries::add);
      }
    }
    return entries.stream();
  }
}
