package org.keywork.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.time.DateSpan;

/** On which days somebody is the single point of contact once another leads. */
final class ContactDays {

  private ContactDays() {}

  /**
   * Those before a day: of the ones that are stated; else of all on which they are assigned. Empty where
   * there are none, since whoever leads then says so themselves.
   */
  static Optional<DateSpan> before(LocalDate dayExclusive, KeyWorkerAssignment assignment) {
    DateSpan days = assignment.contact().orElse(assignment.during());
    LocalDate last = dayExclusive.minusDays(1);
    if (days.endsBefore(dayExclusive)) {
      return assignment.contact();
    }
    return days.startsAfter(last) ? Optional.empty() : Optional.of(days.withLastDay(last));
  }
}
