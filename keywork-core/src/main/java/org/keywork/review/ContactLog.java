package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.ContactAgreement;
import org.keywork.family.Family;
import org.keywork.family.Preferences;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * What family and key worker agreed about contact, and the contacts there were, in any order.
 *
 * @param family the family with what it wants
 * @param history who is or was its key worker, and the days on the active list
 * @param contacts the contacts
 * @param intensities how much key working the family has and had
 * @since 0.1
 */
public record ContactLog(
    Family family,
    AssignmentHistory history,
    List<Contact> contacts,
    List<IntensityOfSupport> intensities) {

  /** Refuses a missing part. */
  public ContactLog {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    contacts = Kept.list(contacts);
    intensities = Kept.list(intensities);
  }

  /**
   * Whether somebody is to keep in touch with the family as its key worker on a day: it is on the
   * active list, has one by name, and is not its own. Who helps a family to become its own key worker
   * keeps to what was agreed about contact, where something was.
   */
  public boolean hasKeyWorkerOn(LocalDate asOf) {
    return history.isActiveOn(asOf)
        && Among.any(history.assignments(), asOf, KeyWorkerAssignment::isOfKeyWorkerOn)
        && (!history.isOwnKeyWorkingOn(asOf)
            || agreementOn(asOf).flatMap(ContactAgreement::every).isPresent());
  }

  /**
   * The first day of the present key worker's unbroken time, or of the longer one while two overlap;
   * at the earliest the day on which the family was taken on. There is a key worker on that day.
   */
  LocalDate keyWorkerSince(LocalDate asOf) {
    LocalDate since = asOf;
    for (int i = 0; i < history.assignments().size(); i++) {
      if (history.assignments().get(i).isOfKeyWorkerOn(asOf)) {
        since = earlier(since, firstDayOf(history.beginningOf(i)));
      }
    }
    LocalDate takenOn = history.active().orElseThrow().firstDay();
    return since.isBefore(takenOn) ? takenOn : since;
  }

  private LocalDate firstDayOf(int assignment) {
    return history.assignments().get(assignment).during().firstDay();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }

  /** The agreement about contact that holds on a day. */
  public Optional<ContactAgreement> agreementOn(LocalDate asOf) {
    Optional<Preferences> preferences = family.preferences();
    return preferences.isPresent() ? preferences.get().contactAgreementOn(asOf) : Optional.empty();
  }

  /** The contacts by a day. */
  List<Contact> contactsBy(LocalDate asOf) {
    return contacts.stream().filter(contact -> !contact.on().isAfter(asOf)).toList();
  }

  /**
   * The last contact by a day that the key worker started; the day from which it was called for where
   * there was none since.
   *
   * @param calledForFrom the day from which it was called for, unless the key worker began later
   */
  LocalDate lastStartedByKeyWorker(LocalDate calledForFrom, LocalDate asOf) {
    return last(ContactLog::isStartedByKeyWorker, calledForFrom, asOf);
  }

  /** The same of any contact, whoever started it; a card left is none. */
  LocalDate lastOfAny(LocalDate calledForFrom, LocalDate asOf) {
    return last(Contact::isMoreThanACard, calledForFrom, asOf);
  }

  private LocalDate last(Predicate<Contact> counts, LocalDate calledForFrom, LocalDate asOf) {
    LocalDate since = keyWorkerSince(asOf);
    LocalDate last = since.isBefore(calledForFrom) ? calledForFrom : since;
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      if (contact.on().isAfter(last) && !contact.on().isAfter(asOf) && counts.test(contact)) {
        last = contact.on();
      }
    }
    return last;
  }

  /** Whether the key worker was in touch without being asked; a card left does not count. */
  static boolean isStartedByKeyWorker(Contact contact) {
    return contact.startedBy() == ContactStarter.KEY_WORKER && contact.isMoreThanACard();
  }
}
