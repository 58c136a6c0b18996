package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Objects;
import org.keywork.family.ActiveTime;

/**
 * Key working from another programme, and the time in which the family is on the active list.
 *
 * @param other the other key working
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysOtherKeyWorking(OtherKeyWorking other, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysOtherKeyWorking {
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(active, "active");
  }

  /** Whether the family has both on a day. */
  boolean isBesideOursOn(LocalDate day) {
    return active.includes(day) && other.during().contains(day);
  }
}
