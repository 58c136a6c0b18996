package org.keywork.review;

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

  /** What the visits tell of one child. */
  static SettingsSeen of(MemberId child, List<Contact> visits) {
    Set<Place> certain = EnumSet.noneOf(Place.class);
    Set<Place> possible = EnumSet.noneOf(Place.class);
    int somewhere = 0;
    for (Contact visit : visits) {
      if (visit.with().isEmpty() || visit.with().contains(child)) {
        Optional<Place> place = placeOf(visit);
        somewhere += place.isEmpty() ? 1 : 0;
        place.ifPresent(visit.with().isEmpty() ? possible::add : certain::add);
      }
    }
    possible.addAll(certain);
    return new SettingsSeen(certain.size(), possible.size() + somewhere);
  }

  private static Optional<Place> placeOf(Contact visit) {
    return visit
        .place()
        .or(() -> Optional.of(Place.HOME).filter(home -> visit.form() == ContactForm.HOME_VISIT));
  }
}
