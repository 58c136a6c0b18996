package org.keywork.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.family.ContactForm;
import org.keywork.family.MemberId;
import org.keywork.family.Place;

/**
 * In how many settings a child was seen, as far as the record tells.
 *
 * @param fewest those in which the child was certainly seen
 * @param most those in which the child may have been seen
 */
record SettingsSeen(int fewest, int most) {

  /** What the visits by a day tell of one child. */
  static SettingsSeen by(LocalDate day, MemberId child, List<Contact> contacts) {
    Set<Place> certain = EnumSet.noneOf(Place.class);
    Set<Place> possible = EnumSet.noneOf(Place.class);
    int somewhere = 0;
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      if (AccountsAndVisits.isVisitBy(contact, day) && isPerhapsWith(child, contact)) {
        Optional<Place> setting = settingOf(contact);
        somewhere += setting.isEmpty() ? 1 : 0;
        setting.ifPresent(contact.with().isEmpty() ? possible::add : certain::add);
      }
    }
    possible.addAll(certain);
    return new SettingsSeen(certain.size(), possible.size() + somewhere);
  }

  private static boolean isPerhapsWith(MemberId child, Contact visit) {
    return visit.with().isEmpty() || visit.with().contains(child);
  }

  private static Optional<Place> settingOf(Contact visit) {
    return visit.place().isEmpty() && visit.form() == ContactForm.HOME_VISIT
        ? Optional.of(Place.HOME)
        : visit.place();
  }
}
