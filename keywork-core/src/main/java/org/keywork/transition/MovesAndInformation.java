package org.keywork.transition;

import java.util.Objects;
import org.keywork.family.InformationNeeds;

/**
 * The moves in the children's lives, diagnoses among them, beside what the family was told.
 *
 * @param moves the moves, past and planned
 * @param information what the family asked and was given
 * @since 0.1
 */
public record MovesAndInformation(MovesAndKeyWorkers moves, InformationNeeds information) {

  /** Refuses a missing part. */
  public MovesAndInformation {
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(information, "information");
  }
}
