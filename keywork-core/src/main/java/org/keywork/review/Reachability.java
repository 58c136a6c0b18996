package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * A family's key workers, and the ways in which it can leave a message for them.
 *
 * @param history who is or was its key worker, and the days on the active list
 * @param ways the ways, in the order of the case file
 * @since 0.1
 */
public record Reachability(AssignmentHistory history, List<MessageWay> ways) {

  /** Refuses a missing part. */
  public Reachability {
    Objects.requireNonNull(history, "history");
    ways = Kept.list(ways);
  }

  /** Whether the family is on the active list, has a key worker on a day and is not its own. */
  boolean hasKeyWorkerOn(LocalDate asOf) {
    return history.isActiveOn(asOf)
        && Among.any(history.assignments(), asOf, KeyWorkerAssignment::isOfKeyWorkerOn)
        && !history.isOwnKeyWorkingOn(asOf);
  }
}
