package org.keywork.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.family.ContactAgreement;
import org.keywork.review.ContactLog;
import org.keywork.review.ContactRhythm;
import org.keywork.review.ContactRules;
import org.keywork.review.RhythmBound;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;

/**
 * The next contact with a family: as agreed, as the service sets it, or the lighter one of quiet times.
 * All three are one entry, so that a family whose times grow quiet is not called twice.
 *
 * @since 0.1
 */
public final class ContactDues {

  private static final Location FAMILY = Location.at("family");

  private ContactDues() {}

  /** The next contact; undated where nobody agreed or set how often. */
  public static Stream<AgendaEntry> of(ContactLog log, AgendaHeading heading) {
    Optional<ContactRhythm> rhythm = ContactRhythm.of(log, heading.basis());
    return rhythm
        .map(each -> duty(each, log, heading).by(each.next(), heading))
        .orElseGet(() -> duty(AgendaMatter.CONTACT, ContactRules.WITHIN_INTERVAL, log, FAMILY)
            .undated(heading));
  }

  private static Duty<ContactLog> duty(
      ContactRhythm rhythm, ContactLog log, AgendaHeading heading) {
    return rhythm.boundBy() == RhythmBound.QUIET_TIMES
        ? duty(AgendaMatter.QUIET_TIME_CONTACT, ContactRules.GOES_ON_IN_QUIET_TIMES, log, FAMILY)
        : duty(AgendaMatter.CONTACT, ContactRules.WITHIN_INTERVAL, log, agreed(log, heading));
  }

  private static Duty<ContactLog> duty(
      AgendaMatter matter, Rule<ContactLog> rule, ContactLog log, Location at) {
    return new Duty<>(matter, rule, log, at, List.of("contacts", "next"));
  }

  /** The agreement about contact; the family where there is none. */
  private static Location agreed(ContactLog log, AgendaHeading heading) {
    Optional<ContactAgreement> agreement = log.agreementOn(heading.basis().asOf());
    return log.family()
        .preferences()
        .flatMap(preferences -> agreement.map(preferences.contact()::indexOf))
        .map(index -> FAMILY.then("preferences").then("contact", index))
        .orElse(FAMILY);
  }
}
