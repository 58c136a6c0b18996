package org.keywork.benchmarks;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.Child;
import org.keywork.family.ContactAgreement;
import org.keywork.family.ContactForm;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.plan.ChildsView;
import org.keywork.plan.Meeting;
import org.keywork.review.Contact;
import org.keywork.review.ContactStarter;
import org.keywork.review.Promise;
import org.keywork.review.Review;
import org.keywork.time.Lengths;

/** The rules about keeping in touch as somebody writes them who has no rule book. */
final class ContactsByHand {

  private ContactsByHand() {}

  static void check(Look look) {
    withinInterval(look);
    promiseKept(look);
    withEverybody(look);
  }

  static void withinInterval(Look look) {
    LocalDate since = keyWorkerSince(look);
    Optional<ContactAgreement> agreed =
        look.file.family().preferences().flatMap(wishes -> wishes.contactAgreementOn(look.asOf));
    if (since == null || agreed.isEmpty() || agreed.get().every().isEmpty()) {
      return;
    }
    Period every = agreed.get().every().get();
    LocalDate from = since.isBefore(agreed.get().agreedOn()) ? agreed.get().agreedOn() : since;
    LocalDate last = lastStartedByKeyWorker(from, look);
    LocalDate due = last.plus(every);
    if (look.asOf.isAfter(due) && !look.file.contacts().isEmpty()) {
      look.miss(
          "contact.started-within-interval",
          "/contacts",
          "The key worker was to be in touch by " + due + ", " + Lengths.inWords(every) + " after "
              + last + ".");
    }
  }

  private static LocalDate lastStartedByKeyWorker(LocalDate from, Look look) {
    LocalDate last = from;
    for (Contact contact : look.file.contacts()) {
      if (contact.startedBy() == ContactStarter.KEY_WORKER
          && contact.form() != ContactForm.CARD_LEFT
          && contact.on().isAfter(last)
          && !contact.on().isAfter(look.asOf)) {
        last = contact.on();
      }
    }
    return last;
  }

  /** The first day of the present key worker, or of the one who came first; null where there is none. */
  private static LocalDate keyWorkerSince(Look look) {
    LocalDate since = null;
    for (KeyWorkerAssignment each : look.file.assignments()) {
      if (look.active
          && each.isOfKeyWorkerOn(look.asOf)
          && (since == null || each.during().firstDay().isBefore(since))) {
        since = each.during().firstDay();
      }
    }
    return since;
  }

  static void promiseKept(Look look) {
    for (int i = 0; look.active && i < look.file.promises().size(); i++) {
      Promise promise = look.file.promises().get(i);
      if (!promise.madeOn().isAfter(look.asOf)
          && promise.keptBy(look.asOf).isEmpty()
          && promise.due().filter(look.asOf::isAfter).isPresent()) {
        look.miss(
            "contact.promise-kept",
            "/promises/" + i,
            "What was promised on " + promise.madeOn() + " was due by "
                + promise.due().get() + " and is still open.");
      }
    }
  }

  /** Getting to know everybody takes time, so nothing is asked of a key worker who came lately. */
  static void withEverybody(Look look) {
    LocalDate since = keyWorkerSince(look);
    if (since == null
        || !since.minusDays(1).isBefore(look.earliest)
        || KeyWorkersByHand.isItsOwnKeyWorker(look)) {
      return;
    }
    Set<MemberId> met = new HashSet<>();
    if (addThoseMet(met, look)) {
      childrenMet(met, look);
      membersMet(met, look);
    }
  }

  private static void childrenMet(Set<MemberId> met, Look look) {
    for (int i = 0; i < look.file.family().children().size(); i++) {
      Child child = look.file.family().children().get(i);
      if (!met.contains(child.id()) && !child.hasDiedBy(look.asOf)) {
        never(child.id(), "/family/children/" + i, look);
      }
    }
  }

  private static void membersMet(Set<MemberId> met, Look look) {
    for (int i = 0; i < look.file.family().members().size(); i++) {
      FamilyMember member = look.file.family().members().get(i);
      if (!met.contains(member.id())
          && !member.hasDiedBy(look.asOf)
          && !member.isOnlyAFriend().orElse(true)) {
        never(member.id(), "/family/members/" + i, look);
      }
    }
  }

  private static void never(MemberId who, String at, Look look) {
    look.miss(
        "contact.with-everybody",
        at,
        "In the last 12 months the key worker was in contact with others of the family, and never"
            + " with " + who.value() + ".");
  }

  /** Whether of every contact it is known with whom it was. */
  private static boolean addThoseMet(Set<MemberId> met, Look look) {
    boolean known = !look.file.contacts().isEmpty();
    for (Contact contact : look.file.contacts()) {
      if (contact.form() != ContactForm.CARD_LEFT && look.isRecent(contact.on())) {
        met.addAll(contact.with());
        known &= !contact.with().isEmpty();
      }
    }
    for (Meeting meeting : look.file.meetings()) {
      if (look.isRecent(meeting.heldOn())) {
        met.addAll(meeting.familyAttended());
        meeting.views().forEach(view -> met.add(view.child()));
      }
    }
    for (Review review : look.file.reviews()) {
      review.views().stream().map(ChildsView::child).forEach(met::add);
    }
    return known;
  }
}
