package org.keywork.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.Tenure;
import org.keywork.family.ContactAgreement;
import org.keywork.family.ContactForm;
import org.keywork.family.Family;
import org.keywork.time.DateSpan;

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
    contacts = List.copyOf(contacts);
    intensities = List.copyOf(intensities);
  }

  /**
   * Whether somebody is to keep in touch with the family as its key worker on a day: it is on the
   * active list, has one by name, and is not its own. Who helps a family to become its own key worker
   * keeps to what was agreed about contact, where something was.
   */
  public boolean hasKeyWorkerOn(LocalDate asOf) {
    return history.isActiveOn(asOf)
        && !history.keyWorkersOn(asOf).isEmpty()
        && (!history.isOwnKeyWorkingOn(asOf)
            || agreementOn(asOf).flatMap(ContactAgreement::every).isPresent());
  }

  /**
   * The first day of the present key worker's unbroken time, or of the longer one while two overlap;
   * at the earliest the day on which the family was taken on.
   */
  LocalDate keyWorkerSince(LocalDate asOf) {
    LocalDate since = history.tenures().stream()
        .map(Tenure::days)
        .filter(days -> days.contains(asOf))
        .map(DateSpan::firstDay)
        .min(Comparator.naturalOrder())
        .orElseThrow();
    LocalDate takenOn = history.active().orElseThrow().firstDay();
    return since.isBefore(takenOn) ? takenOn : since;
  }

  /** The agreement about contact that holds on a day. */
  public Optional<ContactAgreement> agreementOn(LocalDate asOf) {
    return family.preferences().flatMap(preferences -> preferences.contactAgreementOn(asOf));
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
    return last(contact -> contact.form() != ContactForm.CARD_LEFT, calledForFrom, asOf);
  }

  private LocalDate last(Predicate<Contact> counts, LocalDate calledForFrom, LocalDate asOf) {
    LocalDate since = keyWorkerSince(asOf);
    LocalDate start = since.isBefore(calledForFrom) ? calledForFrom : since;
    return contactsBy(asOf).stream()
        .filter(counts)
        .map(Contact::on)
        .filter(start::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(start);
  }

  /** Whether the key worker was in touch without being asked; a card left does not count. */
  static boolean isStartedByKeyWorker(Contact contact) {
    return contact.startedBy() == ContactStarter.KEY_WORKER
        && contact.form() != ContactForm.CARD_LEFT;
  }
}
