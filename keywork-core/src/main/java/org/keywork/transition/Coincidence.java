package org.keywork.transition;

import java.util.Objects;

/**
 * A key worker who goes while a child moves, so that everything changes at once (GUIDE 5c / Changing key
 * working practitioner). An overlap softens it and does not take it away.
 *
 * @param keyWorkerGoes the change of key worker
 * @param move the move
 * @param overlapDays on how many days the one who goes and the one who comes both work with the family
 * @since 0.1
 */
public record Coincidence(ForeseenChange keyWorkerGoes, ForeseenChange move, int overlapDays) {

  /** Refuses a missing part. */
  public Coincidence {
    Objects.requireNonNull(keyWorkerGoes, "keyWorkerGoes");
    Objects.requireNonNull(move, "move");
  }

  /** Whether both are there for the family for a while. */
  public boolean isSoftened() {
    return overlapDays > 0;
  }
}
