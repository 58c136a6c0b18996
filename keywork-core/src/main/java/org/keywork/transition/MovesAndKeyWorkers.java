package org.keywork.transition;

import java.util.List;
import java.util.Objects;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.family.Family;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;

/**
 * The moves in the children's lives beside the changes of key worker, so that it shows where they
 * fall together.
 *
 * @param family the family with its children
 * @param history who is or was key worker
 * @param transitions the moves, past and planned
 * @since 0.1
 */
public record MovesAndKeyWorkers(
    Family family, AssignmentHistory history, List<Transition> transitions) {

  /** Refuses a missing part. */
  public MovesAndKeyWorkers {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    transitions = List.copyOf(transitions);
  }

  /**
   * Whether a move falls into the family's time on the active list, and is to come or not long over. Of a
   * child who has died nobody asks it.
   */
  boolean isLookedAt(Transition move, Basis basis) {
    return history.isActiveOn(move.on())
        && !LookBack.isPast(move.on(), basis)
        && family
            .child(move.child())
            .filter(child -> child.hasDiedBy(basis.asOf()))
            .isEmpty();
  }

  /** Whether support for a move that can be known ahead is to be planned, and was not by now. */
  public boolean isToBePlannedFor(Transition move, Basis basis) {
    return history.isActiveOn(basis.asOf())
        && move.kind().canBeKnownAhead()
        && isLookedAt(move, basis)
        && !move.isSupportPlannedBy(basis.asOf());
  }

  /**
   * The changes of key worker that fall together with a move, change by change; past ones, too. Which
   * days count as together the policy of the basis tells.
   */
  public List<Coincidence> coincidences(Basis basis) {
    return history.changes().stream()
        .flatMap(change ->
            transitions.stream().flatMap(move -> Coincidence.of(change, move, basis).stream()))
        .toList();
  }
}
