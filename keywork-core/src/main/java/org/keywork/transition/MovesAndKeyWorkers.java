package org.keywork.transition;

import java.util.List;
import java.util.Objects;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;

/**
 * The moves in the children's lives beside the changes of key worker, so that it shows where they
 * fall together.
 *
 * @param history who is or was key worker
 * @param transitions the moves, past and planned
 * @since 0.1
 */
public record MovesAndKeyWorkers(AssignmentHistory history, List<Transition> transitions) {

  /** Refuses a missing part. */
  public MovesAndKeyWorkers {
    Objects.requireNonNull(history, "history");
    transitions = List.copyOf(transitions);
  }

  /** Whether a move falls into the family's time on the active list, and is to come or not long over. */
  boolean isLookedAt(Transition move, Basis basis) {
    return history.isActiveOn(move.on()) && !LookBack.isPast(move.on(), basis);
  }

  /** Whether support for a move that can be known ahead is to be planned, and was not by now. */
  public boolean isToBePlannedFor(Transition move, Basis basis) {
    return history.isActiveOn(basis.asOf())
        && move.kind().canBeKnownAhead()
        && isLookedAt(move, basis)
        && !move.isSupportPlannedBy(basis.asOf());
  }
}
