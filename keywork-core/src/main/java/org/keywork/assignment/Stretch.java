package org.keywork.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/**
 * A run of days on which the same people answer a question about a family, such as who is its
 * single point of contact.
 *
 * @param days from the first to the last day, both inclusive; open-ended while nothing changes
 * @param who the people, by id; empty when nobody does
 * @since 0.1
 */
public record Stretch(DateSpan days, List<PractitionerId> who) {

  /** Refuses a missing part. */
  public Stretch {
    Objects.requireNonNull(days, "days");
    who = List.copyOf(who);
  }

  /** The last day; while that is open, the day on which one looks. */
  public LocalDate lastDayAsOf(LocalDate asOf) {
    return days.lastDay().orElse(asOf);
  }
}
