package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  private static final int NOT_TOLD = 0;

  /** What the visits by a day tell of one child. Settings are gathered as bits, one for each. */
  static SettingsSeen by(LocalDate day, MemberId child, List<Contact> contacts) {
    int certain = 0;
    int possible = 0;
    int somewhere = 0;
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      if (AccountsAndVisits.isVisitBy(contact, day) && isPerhapsWith(child, contact)) {
        int setting = settingOf(contact);
        possible |= setting;
        certain |= contact.with().isEmpty() ? 0 : setting;
        somewhere += setting == NOT_TOLD ? 1 : 0;
      }
    }
    return new SettingsSeen(Integer.bitCount(certain), Integer.bitCount(possible) + somewhere);
  }

  private static boolean isPerhapsWith(MemberId child, Contact visit) {
    return visit.with().isEmpty() || visit.with().contains(child);
  }

  private static int settingOf(Contact visit) {
    Optional<Place> place = visit.place();
    if (place.isPresent()) {
      return bitOf(place.get());
    }
    return visit.form() == ContactForm.HOME_VISIT ? bitOf(Place.HOME) : NOT_TOLD;
  }

  private static int bitOf(Place place) {
    return 1 << place.ordinal();
  }
}
