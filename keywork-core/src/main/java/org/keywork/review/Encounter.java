package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.family.ContactForm;
import org.keywork.family.MemberId;
import org.keywork.plan.ChildsView;
import org.keywork.plan.Meeting;

/**
 * One time at which the key worker had to do with members of the family: a contact, a meeting, or the
 * day on which a child's own view was gathered.
 *
 * @param on the day
 * @param with the members of the family; empty when nobody recorded whom
 */
record Encounter(LocalDate on, Set<MemberId> with) {

  /** All of them; a card left, and a meeting without a key worker, are none. */
  static List<Encounter> in(
      AssignmentHistory history,
      List<Contact> contacts,
      List<Meeting> meetings,
      List<ChildsView> views) {
    Stream<Encounter> calls = contacts.stream()
        .filter(contact -> contact.form() != ContactForm.CARD_LEFT)
        .map(contact -> new Encounter(contact.on(), contact.with()));
    Stream<Encounter> met = meetings.stream()
        .filter(meeting -> mayHaveBeenAt(meeting, history))
        .map(meeting -> new Encounter(meeting.heldOn(), meeting.familyAttended()));
    Stream<Encounter> heard =
        views.stream().map(view -> new Encounter(view.gatheredOn(), Set.of(view.child())));
    return Stream.of(calls, met, heard).flatMap(each -> each).toList();
  }

  private static boolean mayHaveBeenAt(Meeting meeting, AssignmentHistory history) {
    return meeting.attended().isEmpty()
        || history.carriersOn(meeting.heldOn()).stream().anyMatch(meeting.attended()::contains);
  }
}
