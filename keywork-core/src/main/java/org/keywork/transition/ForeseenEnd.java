package org.keywork.transition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.practitioner.PractitionerId;

/**
 * That somebody's time as a family's key worker will end, when, and by what that is foreseen.
 *
 * @param keyWorker who
 * @param assignment where the assignment stands, counted from 0, with which it ends
 * @param lastDay the last day; empty where somebody is tied and nobody recorded until when
 * @param by by what it is foreseen
 * @since 0.1
 */
public record ForeseenEnd(
    PractitionerId keyWorker, int assignment, Optional<LocalDate> lastDay, ForeseenBy by) {

  /** Refuses a missing part, and a last day of which nothing is recorded. */
  public ForeseenEnd {
    Objects.requireNonNull(keyWorker, "keyWorker");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(by, "by");
    if (lastDay.isEmpty() != (by == ForeseenBy.NOTHING_RECORDED)) {
      throw new IllegalArgumentException("A last day is told exactly where something tells it.");
    }
  }

  /**
   * Whether a tie ended before a day on which the key worker is still there, so that it seems not to
   * have bound them.
   */
  public boolean isOutlivedOn(LocalDate day) {
    return lastDay.filter(last -> last.isBefore(day)).isPresent();
  }
}
