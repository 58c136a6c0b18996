package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywork.family.ContactForm;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;
import org.keywork.time.Lengths;

/**
 * The key worker stays in touch, and does not wait to be called.
 *
 * @since 0.1
 */
public final class ContactRules {

  private static final Location CONTACTS = Location.at("contacts");

  /** How long a family may hear nothing, where it has agreed nothing else. */
  public static final Parameter<Period> LONGEST_INTERVAL = Parameter.period(
          "contact.longest-interval",
          "the longest time from one contact that the key worker starts to the next, where the"
              + " family has agreed no other")
      .open("It is for family and key worker to agree. One parent told of a call every two or three"
          + " weeks (PACK App.2 / Pro-active regular contact); that is no norm.")
      .between(Period.ofDays(1), Period.ofMonths(6))
      .strictestWhenSmall();

  /** How long a family may hear nothing while all is quiet. */
  public static final Parameter<Period> QUIET_INTERVAL = Parameter.period(
          "contact.quiet-interval",
          "the time that a service lets pass from one contact to the next in quiet times, where the"
              + " family has agreed no other")
      .open("A manager tells of times in which people just meet and talk, as needed (GUIDE 5c), and"
          + " gives no figure. Where it is set it takes the place of contact.longest-interval in"
          + " quiet times.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenSmall();

  /** The key worker calls first, as often as agreed. */
  public static final Rule<ContactLog> WITHIN_INTERVAL = rule("contact.started-within-interval")
      .from(PACK.at("ch.1 / The core elements"), restating(266, 420))
      .says(MUST, "The key worker starts a contact within the interval agreed with the family.")
      .reading(LONGEST_INTERVAL, QUIET_INTERVAL)
      .appliesTo(
          ContactLog.class,
          "families on the active list with a key worker, unless the service's time for quiet times"
              + " holds for them")
      .isMetWhen(ContactRules::withinInterval)
      .otherwise("The key worker was to be in touch by {due}, {every} after {last}.")
      .remedy("Call or visit the family now, and ask whether the agreed rhythm still suits it.");

  /** Somebody is in touch when all is well, too: a call long ago does not stand in for one since. */
  public static final Rule<ContactLog> OUTSIDE_CRISES = rule("contact.outside-crises")
      .from(CCNUK.at("P5"), restating(32, 420))
      .says(MUST, "There is contact outside crises that the family does not have to start.")
      .reading(LONGEST_INTERVAL, QUIET_INTERVAL, LookBack.LENGTH)
      .appliesTo(ContactLog.class, "families on the active list with a key worker")
      .isMetWhen(ContactRules::outsideCrises)
      .otherwise(
          "The family has had a key worker since {since}, and every contact of the last"
              + " {record.look-back} was started by the family, was about a crisis or only left a card.")
      .remedy("Get in touch when nothing is wrong, in the way the family likes best.");

  /** A card is no contact. */
  public static final Rule<ContactLog> MORE_THAN_A_CARD = rule("contact.more-than-a-card")
      .from(PACK.at("App.2 / Pro-active regular contact"), restating(33))
      .says(MAY, "A card with a number to call does not stand in for being in touch.")
      .appliesTo(
          ContactLog.class,
          "families on the active list that were left a card and are not their own key worker")
      .isMetWhen(ContactRules::moreThanACard)
      .otherwise("The family was left a card on {left}, and the key worker has not been in touch"
          + " in any other way.")
      .remedy("Call the family; many will not ask for help of their own accord.");

  /**
   * Contact does not break off when times grow quiet. Where family and key worker agreed how often, or
   * the service sets nothing for quiet times, {@link #WITHIN_INTERVAL} alone decides. A conversation
   * that the family began is contact, too.
   */
  public static final Rule<ContactLog> GOES_ON_IN_QUIET_TIMES =
      rule("contact.goes-on-in-quiet-times")
          .from(GUIDE.at("5c (manager quote)"), restating(267))
          .says(
              SHOULD,
              "In quiet times contact goes on in a lighter form, the next within"
                  + " {contact.quiet-interval}.")
          .reading(QUIET_INTERVAL)
          .appliesTo(
              ContactLog.class,
              "families on the active list with a key worker and little key working, for which the"
                  + " service's time for quiet times holds")
          .isMetWhen(ContactRules::goesOnInQuietTimes)
          .otherwise("Times are quiet, and there was to be contact by {due}, {every} after {last}.")
          .remedy("Ask how things are, in the way that is least trouble to the family.");

  private ContactRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WITHIN_INTERVAL, OUTSIDE_CRISES, MORE_THAN_A_CARD, GOES_ON_IN_QUIET_TIMES);
  }

  private static Verdict withinInterval(ContactLog log, Basis basis) {
    if (!log.hasKeyWorkerOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<ContactRhythm> rhythm = ContactRhythm.of(log, basis);
    if (rhythm.isEmpty()) {
      return withoutInterval();
    }
    return rhythm.get().boundBy() == RhythmBound.QUIET_TIMES
        ? Verdict.notApplicable()
        : heardSince(rhythm.get(), log, basis.asOf());
  }

  private static Verdict goesOnInQuietTimes(ContactLog log, Basis basis) {
    if (basis.value(QUIET_INTERVAL).isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<ContactRhythm> rhythm = ContactRhythm.of(log, basis);
    return rhythm.isPresent() && rhythm.get().boundBy() == RhythmBound.QUIET_TIMES
        ? heardSince(rhythm.get(), log, basis.asOf())
        : Verdict.notApplicable();
  }

  private static Verdict withoutInterval() {
    return Verdict.cannotTell(
        Location.at("family").then("preferences"),
        "how often family and key worker agreed to be in contact");
  }

  private static Verdict heardSince(ContactRhythm rhythm, ContactLog log, LocalDate asOf) {
    if (!rhythm.isMissedOn(asOf)) {
      return Verdict.met();
    }
    return log.contactsBy(asOf).isEmpty()
        ? Verdict.cannotTell(CONTACTS, "the contacts between family and key worker")
        : Verdict.notMet(
            CONTACTS,
            fact("due", rhythm.next().lastDay())
                .and("every", rhythm.every())
                .and("last", rhythm.last()));
  }

  private static Verdict outsideCrises(ContactLog log, Basis basis) {
    if (!log.hasKeyWorkerOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    return Among.any(log.contacts(), basis, ContactRules::isOutsideCrisis)
        ? Verdict.met()
        : onlyInCrises(log, basis);
  }

  /** A key worker who has just begun has as long as from one contact to the next. */
  private static Verdict onlyInCrises(ContactLog log, Basis basis) {
    if (Among.none(log.contacts(), basis, ContactRules::isLookedAt)) {
      return Verdict.cannotTell(CONTACTS, "the contacts between family and key worker");
    }
    LocalDate since = log.keyWorkerSince(basis.asOf());
    Optional<ContactRhythm> rhythm = ContactRhythm.of(log, basis);
    if (rhythm.isPresent() && !Lengths.isOver(rhythm.get().every(), since, basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (Among.any(log.contacts(), basis, ContactRules::isUnaskedForNoReasonTold)) {
      return Verdict.cannotTell(
          CONTACTS, "the reasons of the contacts that the family did not start");
    }
    return rhythm.isEmpty() ? withoutInterval() : onlyInCrises(log, since, basis);
  }

  private static Verdict onlyInCrises(ContactLog log, LocalDate since, Basis basis) {
    long contacts =
        log.contacts().stream().filter(each -> isLookedAt(each, basis)).count();
    return Verdict.notMet(
        CONTACTS, fact("contacts", Math.toIntExact(contacts)).and("since", since));
  }

  private static boolean isLookedAt(Contact contact, Basis basis) {
    return LookBack.reaches(contact.on(), basis);
  }

  private static boolean isUnaskedForNoReasonTold(Contact contact, Basis basis) {
    return isUnasked(contact) && contact.reason().isEmpty() && isLookedAt(contact, basis);
  }

  private static boolean isOutsideCrisis(Contact contact, Basis basis) {
    return isUnasked(contact)
        && contact.reason().isPresent()
        && contact.reason().get() != ContactReason.CRISIS
        && isLookedAt(contact, basis);
  }

  private static boolean isUnasked(Contact contact) {
    return contact.startedBy() != ContactStarter.FAMILY && contact.isMoreThanACard();
  }

  /** A family that does its own key working was left a card on purpose. */
  private static boolean isToBeHeardFrom(ContactLog log, LocalDate asOf) {
    return log.history().isActiveOn(asOf) && !log.history().isOwnKeyWorkingOn(asOf);
  }

  private static Verdict moreThanACard(ContactLog log, Basis basis) {
    if (!isToBeHeardFrom(log, basis.asOf())
        || Among.none(log.contacts(), basis.asOf(), ContactRules::isCardLeftBy)) {
      return Verdict.notApplicable();
    }
    return Among.any(log.contacts(), basis.asOf(), ContactRules::isStartedByKeyWorkerBy)
        ? Verdict.met()
        : onlyACard(log, basis.asOf());
  }

  private static boolean isCardLeftBy(Contact contact, LocalDate asOf) {
    return contact.form() == ContactForm.CARD_LEFT && !contact.on().isAfter(asOf);
  }

  private static boolean isStartedByKeyWorkerBy(Contact contact, LocalDate asOf) {
    return ContactLog.isStartedByKeyWorker(contact) && !contact.on().isAfter(asOf);
  }

  private static Verdict onlyACard(ContactLog log, LocalDate asOf) {
    Contact card = log.contactsBy(asOf).stream()
        .filter(contact -> contact.form() == ContactForm.CARD_LEFT)
        .min(Comparator.comparing(Contact::on))
        .orElseThrow();
    return Verdict.notMet(
        Location.at("contacts", log.contacts().indexOf(card)), fact("left", card.on()));
  }
}
