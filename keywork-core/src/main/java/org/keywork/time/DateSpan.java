package org.keywork.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A run of whole days, such as the days on which someone is a family's key worker.
 *
 * <p>Both ends are inclusive: a span from 1 September to 18 December holds on either of those days.
 * Without a last day the span is open-ended and holds on every day from its first.
 *
 * <pre>{@code
 * DateSpan autumn = DateSpan.parse("2026-09-01/2026-12-18");
 * autumn.contains(LocalDate.of(2026, 12, 18)); // true
 * autumn.days();                               // 109
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@SuppressWarnings("exports") // Immutables is needed to compile this module, not to use it.
public abstract class DateSpan implements WithDateSpan {

  private static final String OPEN_END = "..";

  DateSpan() {}

  /**
   * The span from one day to another.
   *
   * @param firstDay the first day, inclusive
   * @param lastDay the last day, inclusive
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static DateSpan of(LocalDate firstDay, LocalDate lastDay) {
    return builder().firstDay(firstDay).lastDay(lastDay).build();
  }

  /**
   * The open-ended span from a day on.
   *
   * @param firstDay the first day, inclusive
   */
  public static DateSpan startingOn(LocalDate firstDay) {
    return builder().firstDay(firstDay).build();
  }

  /**
   * Reads what {@link #toString()} writes: {@code 2026-09-01/2026-12-18}, or {@code 2026-09-01/..}
   * for an open-ended span.
   *
   * @throws IllegalArgumentException if the text is written differently, names a day that is not in
   *     the calendar, or has its last day before its first
   */
  public static DateSpan parse(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      throw unreadable(null);
    }
    try {
      Builder span = builder().firstDay(LocalDate.parse(ends[0]));
      return (ends[1].equals(OPEN_END) ? span : span.lastDay(LocalDate.parse(ends[1]))).build();
    } catch (DateTimeParseException e) {
      throw unreadable(e);
    }
  }

  /** A builder without a day set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day, inclusive. */
  public abstract LocalDate firstDay();

  /** The last day, inclusive; empty when the span is open-ended. */
  public abstract Optional<LocalDate> lastDay();

  /** Whether the span has no last day. */
  public boolean isOpenEnded() {
    return lastDay().isEmpty();
  }

  /** Whether a day is in the span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !endsBefore(day);
  }

  /** Whether the last day is before a day; never so when the span is open-ended. */
  public boolean endsBefore(LocalDate day) {
    Optional<LocalDate> last = lastDay();
    return last.isPresent() && last.get().isBefore(day);
  }

  /** Whether the first day is after a day. */
  public boolean startsAfter(LocalDate day) {
    return firstDay().isAfter(day);
  }

  /** Whether at least one day is in both spans. */
  public boolean overlaps(DateSpan other) {
    return !endsBefore(other.firstDay()) && !other.endsBefore(firstDay());
  }

  /** The days that are in both spans; empty when there are none. */
  public Optional<DateSpan> overlapWith(DateSpan other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    DateSpan later = startsAfter(other.firstDay()) ? this : other;
    return Optional.of(builder()
        .firstDay(later.firstDay())
        .lastDay(sooner(lastDay(), other.lastDay()))
        .build());
  }

  /** Whether one span begins on the day after the other's last, so that no day lies between. */
  public boolean abuts(DateSpan other) {
    return isFollowedBy(other) || other.isFollowedBy(this);
  }

  /** How many days are in the span, both ends counted; empty when it is open-ended. */
  public OptionalLong days() {
    return lastDay().stream()
        .mapToLong(last -> last.toEpochDay() - firstDay().toEpochDay() + 1)
        .findFirst();
  }

  /** The span as {@link #parse(String)} reads it. */
  @Override
  public String toString() {
    return firstDay() + "/" + lastDay().map(LocalDate::toString).orElse(OPEN_END);
  }

  @Value.Check
  void refuseALastDayBeforeTheFirst() {
    if (endsBefore(firstDay())) {
      throw new IllegalArgumentException(
          "A date span ends on or after its first day; exchange its two days or correct one of them.");
    }
  }

  private static IllegalArgumentException unreadable(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "A date span is written as 2026-09-01/2026-12-18, or as 2026-09-01/.. without a last day.",
        cause);
  }

  private boolean isFollowedBy(DateSpan other) {
    return lastDay()
        .filter(last -> other.firstDay().toEpochDay() - last.toEpochDay() == 1)
        .isPresent();
  }

  private static Optional<LocalDate> sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** Collects the days of a {@link DateSpan}. */
  public static class Builder extends ImmutableDateSpan.Builder {
    /** A builder without a day set. */
    public Builder() {}
  }
}
