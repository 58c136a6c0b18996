package org.keywork.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How often something comes round.
 *
 * <p>A cadence is a definition; the days it gives are computed from it. A month that lacks a day ends
 * on its last one: six months after 31 August 2006 is 28 February 2007, and twelve months after 29
 * February 2004 is 28 February 2005. Later days are counted from the same start and so find their day
 * again: the 31st stays the 31st where the month has one.
 *
 * @since 0.1
 */
public sealed interface Cadence {

  /** Counted from the last time it was done: it was late, so the next is later, too. */
  static Cadence rolling(Period every) {
    return new Rolling(every);
  }

  /** Counted from a fixed day: it was late, and the next is due all the same. */
  static Cadence anchored(LocalDate anchor, Period every) {
    return new Anchored(anchor, every);
  }

  /** The time from one to the next. */
  Period every();

  /** The next day after {@code last}, itself excluded. */
  LocalDate nextAfter(LocalDate last);

  /** The days after {@code last}, itself excluded, up to and including {@code untilInclusive}. */
  List<LocalDate> daysAfter(LocalDate last, LocalDate untilInclusive);

  private static List<LocalDate> multiples(
      LocalDate start, Period every, LocalDate after, LocalDate untilInclusive) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = start;
    for (int times = 0; !day.isAfter(untilInclusive); times++) {
      day = start.plus(every.multipliedBy(times));
      if (day.isAfter(after) && !day.isAfter(untilInclusive)) {
        days.add(day);
      }
    }
    return List.copyOf(days);
  }

  /**
   * Counted from the last time.
   *
   * @param every the time from one to the next; longer than nothing
   */
  record Rolling(Period every) implements Cadence {

    /** Refuses a length that is not longer than nothing. */
    public Rolling {
      Lengths.requirePositive(every);
    }

    @Override
    public LocalDate nextAfter(LocalDate last) {
      return last.plus(every);
    }

    @Override
    public List<LocalDate> daysAfter(LocalDate last, LocalDate untilInclusive) {
      return multiples(last, every, last, untilInclusive);
    }
  }

  /**
   * Counted from a fixed day.
   *
   * @param anchor the first day
   * @param every the time from one to the next; longer than nothing
   */
  record Anchored(LocalDate anchor, Period every) implements Cadence {

    /** Refuses a length that is not longer than nothing. */
    public Anchored {
      Objects.requireNonNull(anchor, "anchor");
      Lengths.requirePositive(every);
    }

    @Override
    public LocalDate nextAfter(LocalDate last) {
      LocalDate next = anchor;
      for (int times = 1; !next.isAfter(last); times++) {
        next = anchor.plus(every.multipliedBy(times));
      }
      return next;
    }

    @Override
    public List<LocalDate> daysAfter(LocalDate last, LocalDate untilInclusive) {
      return multiples(anchor, every, last, untilInclusive);
    }
  }
}
