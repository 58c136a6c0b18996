package org.keywork.review;

import java.util.Objects;
import org.keywork.family.ActiveTime;

/**
 * A mistake, and the time in which the family that it was made towards is on the active list.
 *
 * @param mistake the mistake
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysMistake(Mistake mistake, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysMistake {
    Objects.requireNonNull(mistake, "mistake");
    Objects.requireNonNull(active, "active");
  }
}
