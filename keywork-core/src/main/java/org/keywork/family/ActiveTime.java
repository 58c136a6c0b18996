package org.keywork.family;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.time.DateSpan;

/**
 * The time in which a family is on the active list of a service.
 *
 * <p>For example, a family taken on 2 March 2026 and closed on 30 June is active on 2 March and on 29
 * June, and no longer on 30 June.
 *
 * @param openedOn the day on which the service took the family on, inclusive
 * @param closedOn the first day on which the family was no longer on the list; empty while it is
 * @since 0.1
 */
public record ActiveTime(LocalDate openedOn, Optional<LocalDate> closedOn) {

  /** Refuses a missing part, and an end before the beginning. */
  public ActiveTime {
    Objects.requireNonNull(openedOn, "openedOn");
    Objects.requireNonNull(closedOn, "closedOn");
    if (closedOn.filter(openedOn::isAfter).isPresent()) {
      throw new IllegalArgumentException("A family cannot be closed before it is taken on.");
    }
  }

  /** The days on the active list; empty when the family was closed on the day it was taken on. */
  public Optional<DateSpan> days() {
    return closedOn.filter(openedOn::equals).isPresent()
        ? Optional.empty()
        : Optional.of(DateSpan.builder()
            .firstDay(openedOn)
            .lastDay(closedOn.map(end -> end.minusDays(1)))
            .build());
  }

  /** Whether the family is on the active list on a day. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(openedOn) && (closedOn.isEmpty() || day.isBefore(closedOn.orElseThrow()));
  }
}
