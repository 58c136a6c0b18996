package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywork.family.ContactAgreement;
import org.keywork.family.ContactForm;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

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

  /** How long a promise without a day may wait. */
  public static final Parameter<Period> PROMISE_KEPT_WITHIN = Parameter.period(
          "contact.promise-kept-within",
          "the longest time in which a promise is kept, where no day was named")
      .open(
          "The sources say promptly; one parent praised a call back within the hour (PACK App.2).")
      .between(Period.ofDays(1), Period.ofMonths(3))
      .strictestWhenSmall();

  /** The key worker calls first, as often as agreed. */
  public static final Rule<ContactLog> WITHIN_INTERVAL = rule("contact.started-within-interval")
      .from(PACK.at("ch.1 / The core elements"), restating(266))
      .says(MUST, "The key worker starts a contact within the interval agreed with the family.")
      .reading(LONGEST_INTERVAL)
      .appliesTo(ContactLog.class, "families on the active list with a key worker")
      .isMetWhen(ContactRules::withinInterval)
      .otherwise("The key worker was to be in touch by {due}, {every} after {last}.")
      .remedy("Call or visit the family now, and ask whether the agreed rhythm still suits it.");

  /** Somebody is in touch when all is well, too: a call long ago does not stand in for one since. */
  public static final Rule<ContactLog> OUTSIDE_CRISES = rule("contact.outside-crises")
      .from(CCNUK.at("P5"), restating(32))
      .says(MUST, "There is contact outside crises that the family does not have to start.")
      .reading(LONGEST_INTERVAL, LookBack.LENGTH)
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
      .appliesTo(ContactLog.class, "families on the active list that were left a card")
      .isMetWhen(ContactRules::moreThanACard)
      .otherwise("The family was left a card on {left}, and the key worker has not been in touch"
          + " in any other way.")
      .remedy("Call the family; many will not ask for help of their own accord.");

  /** Promises are kept. One that is still open counts however old it is. */
  public static final Rule<FamilysPromise> PROMISE_KEPT = rule("contact.promise-kept")
      .from(PEMBROKESHIRE.at("Emotional support"), restating(37))
      .says(SHOULD, "What was promised to the family is done, and the family is told.")
      .reading(PROMISE_KEPT_WITHIN, LookBack.LENGTH)
      .appliesTo(FamilysPromise.class, "promises made to families on the active list")
      .isMetWhen(ContactRules::promiseKept)
      .otherwise("What was promised on {made} was due by {due} and is still open.")
      .remedy("Do it now, and tell the family why it is late.");

  /** Promises are kept promptly. One kept late counts as far as the look-back reaches. */
  public static final Rule<FamilysPromise> PROMISE_KEPT_IN_TIME =
      rule("contact.promise-kept-in-time")
          .from(PEMBROKESHIRE.at("Emotional support"), restating(37))
          .says(SHOULD, "A promise to the family is kept by the day that was named for it.")
          .reading(PROMISE_KEPT_WITHIN, LookBack.LENGTH)
          .appliesTo(FamilysPromise.class, "promises made to families on the active list, and kept")
          .isMetWhen(ContactRules::promiseKeptInTime)
          .otherwise("What was promised on {made} was due by {due} and was kept on {kept}.")
          .remedy("Tell the family why it was late, and next time name a day that can be kept.");

  private ContactRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        WITHIN_INTERVAL, OUTSIDE_CRISES, MORE_THAN_A_CARD, PROMISE_KEPT, PROMISE_KEPT_IN_TIME);
  }

  private static Verdict withinInterval(ContactLog log, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!log.hasKeyWorkerOn(asOf)) {
      return Verdict.notApplicable();
    }
    Optional<Period> every = interval(log, basis);
    if (every.isEmpty()) {
      return withoutInterval();
    }
    return heardSince(lastHeard(log, asOf), every.get(), log, asOf);
  }

  private static Optional<Period> interval(ContactLog log, Basis basis) {
    return log.agreementOn(basis.asOf())
        .flatMap(ContactAgreement::every)
        .or(() -> basis.value(LONGEST_INTERVAL));
  }

  private static Verdict withoutInterval() {
    return Verdict.cannotTell(
        Location.at("family").then("preferences"),
        "how often family and key worker agreed to be in contact");
  }

  private static Verdict heardSince(LocalDate last, Period every, ContactLog log, LocalDate asOf) {
    LocalDate due = last.plus(every);
    if (!asOf.isAfter(due)) {
      return Verdict.met();
    }
    return log.contactsBy(asOf).isEmpty()
        ? Verdict.cannotTell(CONTACTS, "the contacts between family and key worker")
        : Verdict.notMet(CONTACTS, fact("due", due).and("every", every).and("last", last));
  }

  /** The last contact that the key worker started, or the day from which contact was called for. */
  private static LocalDate lastHeard(ContactLog log, LocalDate asOf) {
    LocalDate start = log.keyWorkerSince(asOf);
    LocalDate agreed = log.agreementOn(asOf)
        .filter(agreement -> agreement.every().isPresent())
        .map(ContactAgreement::agreedOn)
        .filter(start::isBefore)
        .orElse(start);
    return log.contactsBy(asOf).stream()
        .filter(ContactLog::isStartedByKeyWorker)
        .map(Contact::on)
        .filter(agreed::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(agreed);
  }

  private static Verdict outsideCrises(ContactLog log, Basis basis) {
    if (!log.hasKeyWorkerOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    List<Contact> contacts = log.contactsBy(basis.asOf()).stream()
        .filter(contact -> LookBack.reaches(contact.on(), basis))
        .toList();
    if (contacts.isEmpty()) {
      return Verdict.cannotTell(CONTACTS, "the contacts between family and key worker");
    }
    return contacts.stream().anyMatch(ContactRules::isOutsideCrisis)
        ? Verdict.met()
        : onlyInCrises(contacts, log, basis);
  }

  /** A key worker who has just begun has as long as from one contact to the next. */
  private static Verdict onlyInCrises(List<Contact> contacts, ContactLog log, Basis basis) {
    LocalDate since = log.keyWorkerSince(basis.asOf());
    Optional<Period> every = interval(log, basis);
    if (every.filter(time -> !basis.asOf().isAfter(since.plus(time))).isPresent()) {
      return Verdict.notApplicable();
    }
    if (contacts.stream().anyMatch(each -> isUnasked(each) && each.reason().isEmpty())) {
      return Verdict.cannotTell(
          CONTACTS, "the reasons of the contacts that the family did not start");
    }
    return every.isEmpty()
        ? withoutInterval()
        : Verdict.notMet(CONTACTS, fact("contacts", contacts.size()).and("since", since));
  }

  private static boolean isOutsideCrisis(Contact contact) {
    return isUnasked(contact)
        && contact.reason().filter(reason -> reason != ContactReason.CRISIS).isPresent();
  }

  private static boolean isUnasked(Contact contact) {
    return contact.startedBy() != ContactStarter.FAMILY && contact.form() != ContactForm.CARD_LEFT;
  }

  private static Verdict moreThanACard(ContactLog log, Basis basis) {
    List<Contact> contacts = log.contactsBy(basis.asOf());
    Optional<Contact> card = contacts.stream()
        .filter(contact -> contact.form() == ContactForm.CARD_LEFT)
        .min(Comparator.comparing(Contact::on));
    if (card.isEmpty() || !log.history().isActiveOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    return contacts.stream().anyMatch(ContactLog::isStartedByKeyWorker)
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("contacts", log.contacts().indexOf(card.get())),
            fact("left", card.get().on()));
  }

  private static Verdict promiseKept(FamilysPromise subject, Basis basis) {
    Promise promise = subject.promise();
    if (!isLookedAt(subject, basis)) {
      return Verdict.notApplicable();
    }
    if (keptBy(basis.asOf(), promise).isPresent()) {
      return Verdict.met();
    }
    Optional<LocalDate> due = dueOf(promise, basis);
    if (due.isEmpty()) {
      return Verdict.cannotTell(Location.at("due"), "the day by which it was promised");
    }
    return basis.asOf().isAfter(due.get())
        ? Verdict.notMet(Location.here(), fact("made", promise.madeOn()).and("due", due.get()))
        : Verdict.notApplicable();
  }

  private static Verdict promiseKeptInTime(FamilysPromise subject, Basis basis) {
    Promise promise = subject.promise();
    Optional<LocalDate> kept = keptBy(basis.asOf(), promise);
    if (kept.isEmpty() || !isLookedAt(subject, basis)) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> due = dueOf(promise, basis);
    if (due.isEmpty() && !kept.get().equals(promise.madeOn())) {
      return Verdict.cannotTell(Location.at("due"), "the day by which it was promised");
    }
    LocalDate last = due.orElse(promise.madeOn());
    return kept.get().isAfter(last)
        ? Verdict.notMet(
            Location.at("keptOn"),
            fact("made", promise.madeOn()).and("due", last).and("kept", kept.get()))
        : Verdict.met();
  }

  private static boolean isLookedAt(FamilysPromise subject, Basis basis) {
    Promise promise = subject.promise();
    return subject.active().includes(basis.asOf())
        && !promise.madeOn().isAfter(basis.asOf())
        && keptBy(basis.asOf(), promise)
            .filter(day -> LookBack.isPast(day, basis))
            .isEmpty();
  }

  private static Optional<LocalDate> keptBy(LocalDate asOf, Promise promise) {
    return promise.keptOn().filter(day -> !day.isAfter(asOf));
  }

  private static Optional<LocalDate> dueOf(Promise promise, Basis basis) {
    return promise.due().or(() -> basis.value(PROMISE_KEPT_WITHIN).map(promise.madeOn()::plus));
  }
}
