package org.keywork.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Stretch;
import org.keywork.practitioner.PractitionerId;
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

  /**
   * Those before a day on which somebody else leads. Where none are stated, they begin when nobody else
   * led any more, so that no earlier day has two; who does not lead on the eve stays without.
   */
  static Optional<DateSpan> handedOverBefore(
      LocalDate dayExclusive, KeyWorkerAssignment assignment, AssignmentHistory history) {
    LocalDate eve = dayExclusive.minusDays(1);
    if (assignment.contact().isPresent()) {
      return before(dayExclusive, assignment);
    }
    if (!leads(assignment, history.contactsOn(eve))) {
      return Optional.empty();
    }
    LocalDate first = assignment.during().firstDay();
    for (Stretch each : history.contacts()) {
      boolean isOthers = !each.who().isEmpty() && !leads(assignment, each.who());
      if (isOthers && each.days().endsBefore(dayExclusive) && !each.days().endsBefore(first)) {
        first = each.days().lastDay().orElseThrow().plusDays(1);
      }
    }
    return first.isAfter(eve) ? Optional.empty() : Optional.of(DateSpan.of(first, eve));
  }

  private static boolean leads(KeyWorkerAssignment assignment, List<PractitionerId> contacts) {
    return contacts.contains(assignment.practitioner());
  }
}
