package org.keywork.transition;

import java.util.List;
import java.util.Objects;
import org.keywork.assignment.AssignmentHistory;

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
}
