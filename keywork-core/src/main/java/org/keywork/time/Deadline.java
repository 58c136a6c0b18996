package org.keywork.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A last day, and how it was counted.
 *
 * <p>For example {@code Deadline.within(Period.ofWeeks(20), LocalDate.of(2014, 9, 1))} has its last
 * day on 2015-01-19; on that day it is still open, on the next it is missed.
 *
 * @param counting the words with which it is counted
 * @param length the length counted; nothing where {@code counting} needs none
 * @param reference the day from which, or before which, it is counted
 * @since 0.1
 */
public record Deadline(Counting counting, Period length, LocalDate reference) {

  /** Refuses a length that does not go with the counting. */
  public Deadline {
    Objects.requireNonNull(counting, "counting");
    Objects.requireNonNull(reference, "reference");
    if (counting == Counting.BEFORE) {
      if (!length.isZero()) {
        throw new IllegalArgumentException("A deadline before a day has no length.");
      }
    } else {
      Lengths.requirePositive(length);
    }
  }

  /** See {@link Counting#WITHIN}. */
  public static Deadline within(Period length, LocalDate ofExclusive) {
    return new Deadline(Counting.WITHIN, length, ofExclusive);
  }

  /** See {@link Counting#BEGINNING_WITH}. */
  public static Deadline beginningWith(LocalDate firstInclusive, Period length) {
    return new Deadline(Counting.BEGINNING_WITH, length, firstInclusive);
  }

  /** See {@link Counting#BEFORE}. */
  public static Deadline before(LocalDate dayExclusive) {
    return new Deadline(Counting.BEFORE, Period.ZERO, dayExclusive);
  }

  /** See {@link Counting#AT_LEAST_BEFORE}. */
  public static Deadline atLeastBefore(Period clearLength, LocalDate dayExclusive) {
    return new Deadline(Counting.AT_LEAST_BEFORE, clearLength, dayExclusive);
  }

  /** The last day that is in time. */
  public LocalDate lastDay() {
    return counting.lastDay(length, reference);
  }

  /** How the deadline stands on a day, as long as nothing is done. */
  public DeadlineState stateOn(LocalDate asOf) {
    return DeadlineState.ofOpen(lastDay(), asOf);
  }

  /** How the deadline stands once it is done. */
  public DeadlineState stateWhenDone(LocalDate doneOn) {
    int daysLeft = daysUntilLastDay(doneOn);
    return daysLeft < 0
        ? new DeadlineState.Missed(-daysLeft, true)
        : new DeadlineState.Kept(doneOn, daysLeft);
  }

  private int daysUntilLastDay(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(day, lastDay()));
  }

  /** How the last day was counted: {@code within 20 weeks of 2014-09-01, that day not counted}. */
  public String inWords() {
    return counting.inWords(Lengths.inWords(length), reference);
  }
}
