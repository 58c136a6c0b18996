package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import org.keywork.family.ContactForm;
import org.keywork.plan.FamilysAssessment;
import org.keywork.style.Kept;

/**
 * The accounts of needs, and the contacts from which whoever wrote them could know the children.
 *
 * @param accounts the accounts, in the order of the case file
 * @param contacts the contacts with the family
 * @since 0.1
 */
public record AccountsAndVisits(List<FamilysAssessment> accounts, List<Contact> contacts) {

  /** Refuses a missing part. */
  public AccountsAndVisits {
    accounts = List.copyOf(accounts);
    contacts = Kept.list(contacts);
  }

  /** Whether people saw each other at a contact by a day; one on the day itself is one of them. */
  static boolean isVisitBy(Contact contact, LocalDate day) {
    return !contact.on().isAfter(day) && isFaceToFace(contact.form());
  }

  private static boolean isFaceToFace(ContactForm form) {
    return switch (form) {
      case HOME_VISIT, MEETING, ACCOMPANYING, CALL_TOGETHER, DROP_IN, LEAFLET_DISCUSSED -> true;
      case TELEPHONE, TEXT, EMAIL, ANSWERPHONE, CARD_LEFT -> false;
    };
  }
}
