package org.keywork.casefile;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stage of its pathway, and the day on which a family reached it.
 *
 * @param stage the stage
 * @param on the day
 * @since 0.1
 */
public record StageReached(PathwayStage stage, LocalDate on) {

  /** Refuses a missing part. */
  public StageReached {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(on, "on");
  }
}
