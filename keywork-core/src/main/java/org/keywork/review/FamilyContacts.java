package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.MemberId;
import org.keywork.plan.Assessment;
import org.keywork.plan.ChildsView;
import org.keywork.plan.Meeting;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * Everything that shows with whom of the family the key worker had to do.
 *
 * @param log the family, its key workers and the contacts with it
 * @param assessments the accounts of its needs, with its children's own views
 * @param meetings the meetings about it, with their views
 * @param reviews the reviews of its plans, with their views
 * @param practitioners the practitioners around it, key workers included
 * @since 0.1
 */
public record FamilyContacts(
    ContactLog log,
    List<Assessment> assessments,
    List<Meeting> meetings,
    List<Review> reviews,
    List<Practitioner> practitioners) {

  /** Refuses a missing part. */
  public FamilyContacts {
    Objects.requireNonNull(log, "log");
    assessments = Kept.list(assessments);
    meetings = Kept.list(meetings);
    reviews = Kept.list(reviews);
    practitioners = Kept.list(practitioners);
  }

  /** Whether the family has a key worker on a day who is none of its own people. */
  boolean hasKeyWorkerFromOutsideOn(LocalDate asOf) {
    if (!log.hasKeyWorkerOn(asOf)) {
      return false;
    }
    for (int i = 0; i < practitioners.size(); i++) {
      Practitioner who = practitioners.get(i);
      if (log.history().isKeyWorkerOn(who.id(), asOf) && isOfTheFamily(who)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfTheFamily(Practitioner who) {
    return who.profession().isPresent() && who.profession().get().isOfTheFamily();
  }

  /**
   * Whether the key worker lately had to do with a member of the family, as far as the record says with
   * whom: in a contact, at a meeting, or when a child's own view was gathered.
   */
  boolean hasMet(MemberId who, Basis basis) {
    return wasInContactWith(who, basis) || wasAtAMeetingWith(who, basis) || hasHeard(who, basis);
  }

  private boolean wasInContactWith(MemberId who, Basis basis) {
    for (int i = 0; i < log.contacts().size(); i++) {
      Contact contact = log.contacts().get(i);
      if (contact.with().contains(who) && isRecent(contact, basis)) {
        return true;
      }
    }
    return false;
  }

  private boolean wasAtAMeetingWith(MemberId who, Basis basis) {
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      if (meeting.familyAttended().contains(who) && isRecent(meeting, basis)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHeard(MemberId child, Basis basis) {
    for (int i = 0; i < assessments.size(); i++) {
      Assessment each = assessments.get(i);
      if (isHeardIn(each.views(), child, basis)) {
        return true;
      }
    }
    for (int i = 0; i < meetings.size(); i++) {
      Meeting each = meetings.get(i);
      if (isHeardIn(each.views(), child, basis)) {
        return true;
      }
    }
    for (int i = 0; i < reviews.size(); i++) {
      Review each = reviews.get(i);
      if (isHeardIn(each.views(), child, basis)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeardIn(List<ChildsView> views, MemberId child, Basis basis) {
    for (int i = 0; i < views.size(); i++) {
      ChildsView view = views.get(i);
      if (view.child().equals(child) && LookBack.reaches(view.gatheredOn(), basis)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there was something lately, and the record says of every time with whom it was. */
  boolean saysWithWhom(Basis basis) {
    List<Set<MemberId>> contacts = log.contacts().stream()
        .filter(contact -> isRecent(contact, basis))
        .map(Contact::with)
        .toList();
    List<Set<MemberId>> met = meetings.stream()
        .filter(meeting -> isRecent(meeting, basis))
        .map(Meeting::familyAttended)
        .toList();
    return !contacts.contains(Set.<MemberId>of())
        && !met.contains(Set.<MemberId>of())
        && (!contacts.isEmpty() || !met.isEmpty() || hasHeardAnybody(basis));
  }

  private boolean hasHeardAnybody(Basis basis) {
    return log.family().children().stream().anyMatch(child -> hasHeard(child.id(), basis));
  }

  /** A card left is no contact. */
  private static boolean isRecent(Contact contact, Basis basis) {
    return contact.isMoreThanACard() && LookBack.reaches(contact.on(), basis);
  }

  private boolean isRecent(Meeting meeting, Basis basis) {
    return LookBack.reaches(meeting.heldOn(), basis) && mayHaveHadTheKeyWorker(meeting);
  }

  private boolean mayHaveHadTheKeyWorker(Meeting meeting) {
    return meeting.attended().isEmpty()
        || Among.any(log.history().assignments(), meeting, FamilyContacts::isCarrierAt);
  }

  private static boolean isCarrierAt(KeyWorkerAssignment each, Meeting meeting) {
    return each.kind() != AssignmentKind.BACK_UP
        && each.during().contains(meeting.heldOn())
        && meeting.attended().contains(each.practitioner());
  }
}
