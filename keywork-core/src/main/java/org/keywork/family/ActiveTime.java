package org.keywork.family;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.time.DateSpan;

/**
 * The time in which a family is on the active list of a service.
 *
 * <p>For example, a family taken on 2 March 2026 and closed on 30 June is active on 2 March and on 29
 * June, and no longer on 30 June. A family that has only been referred is not active on any day.
 *
 * @param openedOn the day on which the service took the family on, inclusive; empty while it has not
 * @param closedOn the first day on which the family was no longer on the list; empty while it is
 * @since 0.1
 */
public record ActiveTime(Optional<LocalDate> openedOn, Optional<LocalDate> closedOn) {

  /** Refuses a missing part, an end without a beginning, and an end before the beginning. */
  public ActiveTime {
    Objects.requireNonNull(openedOn, "openedOn");
    Objects.requireNonNull(closedOn, "closedOn");
    if (closedOn.isPresent()
        && openedOn.filter(day -> !day.isAfter(closedOn.get())).isEmpty()) {
      throw new IllegalArgumentException("A family cannot be closed before it is taken on.");
    }
  }

  /** The time of a family that has been taken on. */
  public ActiveTime(LocalDate openedOn, Optional<LocalDate> closedOn) {
    this(Optional.of(openedOn), closedOn);
  }

  /** The days on the active list; empty when there is none. */
  public Optional<DateSpan> days() {
    return openedOn
        .filter(day -> closedOn.filter(day::equals).isEmpty())
        .map(day -> DateSpan.builder()
            .firstDay(day)
            .lastDay(closedOn.map(end -> end.minusDays(1)))
            .build());
  }

  /** Whether the family is on the active list on a day. */
  public boolean includes(LocalDate day) {
    return hasBegunBy(day) && (closedOn.isEmpty() || day.isBefore(closedOn.get()));
  }

  /** Whether the service had taken the family on by a day, closed since or not. */
  public boolean hasBegunBy(LocalDate day) {
    return openedOn.isPresent() && !day.isBefore(openedOn.get());
  }
}
