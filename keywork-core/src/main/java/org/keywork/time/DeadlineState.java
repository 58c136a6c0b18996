package org.keywork.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How a deadline stands.
 *
 * @since 0.1
 */
public sealed interface DeadlineState {

  /** How something that is to be done by a day, that day included, stands while it is not done. */
  static DeadlineState ofOpen(LocalDate lastDay, LocalDate asOf) {
    int daysLeft = Math.toIntExact(ChronoUnit.DAYS.between(asOf, lastDay));
    return daysLeft < 0 ? new Missed(-daysLeft, false) : new Open(daysLeft);
  }

  /**
   * Done in time.
   *
   * @param on the day on which it was done
   * @param daysToSpare days from then to the last day; 0 on the last day
   */
  record Kept(LocalDate on, int daysToSpare) implements DeadlineState {
    /** Refuses a missing day. */
    public Kept {
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * Not done, and still in time.
   *
   * @param daysLeft days to the last day; 0 on the last day
   */
  record Open(int daysLeft) implements DeadlineState {}

  /**
   * The last day went by.
   *
   * @param daysLate days after the last day; at least 1
   * @param done whether it was done in the end, that many days late
   */
  record Missed(int daysLate, boolean done) implements DeadlineState {}
}
