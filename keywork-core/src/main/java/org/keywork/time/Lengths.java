package org.keywork.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How lengths of time are compared and said.
 *
 * @since 0.1
 */
public final class Lengths {

  private static final int DAYS_IN_A_WEEK = 7;
  private static final double DAYS_IN_A_MONTH = 365.2425 / 12;

  /**
   * From the shorter to the longer, a month taken as a twelfth of a mean year. For bounds and for
   * telling the stricter of two settings; dates are never computed from it.
   */
  public static final Comparator<Period> BY_LENGTH = Comparator.comparingDouble(
      length -> length.toTotalMonths() * DAYS_IN_A_MONTH + length.get(ChronoUnit.DAYS));

  private Lengths() {}

  /**
   * Whether a length of time that began with a day, itself not counted, is over: a month from 31 January
   * 2027 is not over on 28 February, and is on 1 March. It is what {@code
   * asOf.isAfter(from.plus(length))} tells.
   */
  public static boolean isOver(Period length, LocalDate from, LocalDate asOf) {
    if (length.get(ChronoUnit.DAYS) != 0) {
      return asOf.isAfter(from.plus(length));
    }
    long monthsOver = months(asOf) - months(from) - length.toTotalMonths();
    return monthsOver == 0
        ? asOf.getDayOfMonth() > Math.min(from.getDayOfMonth(), asOf.lengthOfMonth())
        : monthsOver > 0;
  }

  /**
   * Whether a day is longer ago than a length of time: on 28 February 2027, 27 January is longer ago than
   * a month, and 28 January is not. It is what {@code day.isBefore(asOf.minus(length))} tells.
   */
  public static boolean isLongerAgo(LocalDate day, Period length, LocalDate asOf) {
    if (length.get(ChronoUnit.DAYS) != 0) {
      return day.isBefore(asOf.minus(length));
    }
    long monthsOver = months(asOf) - months(day) - length.toTotalMonths();
    return monthsOver == 0
        ? day.getDayOfMonth() < Math.min(asOf.getDayOfMonth(), day.lengthOfMonth())
        : monthsOver > 0;
  }

  private static long months(LocalDate day) {
    return day.getLong(ChronoField.PROLEPTIC_MONTH);
  }

  /**
   * A length as it is said: {@code 6 months}, {@code 1 year}, {@code 2 weeks}, {@code 15 days}. Whole
   * weeks are said as weeks.
   */
  public static String inWords(Period length) {
    List<String> parts = new ArrayList<>();
    add(parts, length.getYears(), "year");
    add(parts, length.getMonths(), "month");
    long days = length.get(ChronoUnit.DAYS);
    if (days % DAYS_IN_A_WEEK == 0) {
      add(parts, days / DAYS_IN_A_WEEK, "week");
    } else {
      add(parts, days, "day");
    }
    return parts.isEmpty() ? "0 days" : String.join(" and ", parts);
  }

  /** A length of hours and minutes as it is said: {@code 1 hour}, {@code 2 days and 30 minutes}. */
  public static String inWords(Duration length) {
    List<String> parts = new ArrayList<>();
    add(parts, length.toDays(), "day");
    add(parts, length.toHoursPart(), "hour");
    add(parts, length.toMinutesPart(), "minute");
    add(parts, length.toSecondsPart(), "second");
    return parts.isEmpty() ? "0 minutes" : String.join(" and ", parts);
  }

  /** Hours of work as they are said, where a day would mislead: {@code 37 hours and 30 minutes}. */
  public static String inHours(Duration work) {
    List<String> parts = new ArrayList<>();
    add(parts, work.toHours(), "hour");
    add(parts, work.toMinutesPart(), "minute");
    return parts.isEmpty() ? "0 hours" : String.join(" and ", parts);
  }

  private static void add(List<String> parts, long number, String unit) {
    if (number != 0) {
      parts.add(number + " " + unit + (number == 1 ? "" : "s"));
    }
  }

  /** Refuses a length that is not longer than nothing. */
  static Period requirePositive(Period length) {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException(
          "A length of time must be longer than nothing: " + length + ".");
    }
    return length;
  }
}
