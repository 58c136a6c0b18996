package org.keywork.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.practitioner.PractitionerId;
import org.keywork.transition.OwnKeyWorking;

/** The rules about who the key worker is, as somebody writes them who has no rule book. */
final class KeyWorkersByHand {

  private KeyWorkersByHand() {}

  static void check(Look look) {
    oneContact(look);
    alwaysAContact(look);
    handoverOverlaps(look);
  }

  static void oneContact(Look look) {
    List<PractitionerId> contacts = statedContacts(look);
    if (!look.active || contacts.size() < 2) {
      return;
    }
    LocalDate from = look.file.openedOn().orElseThrow();
    LocalDate to = look.asOf;
    int latest = -1;
    for (int i = 0; i < look.file.assignments().size(); i++) {
      KeyWorkerAssignment each = look.file.assignments().get(i);
      if (isContact(each, look.asOf)) {
        from = later(from, each.contact().orElseThrow().firstDay());
        to = later(to, each.contact().orElseThrow().lastDay().orElse(look.asOf));
        latest =
            latest < 0 || !beginsBefore(each, look.file.assignments().get(latest)) ? i : latest;
      }
    }
    look.miss(
        "assignment.one-contact-at-a-time",
        "/assignments/" + latest,
        "From " + from + " to " + to + " " + contacts.size()
            + " people are the single point of contact.");
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static boolean beginsBefore(KeyWorkerAssignment one, KeyWorkerAssignment other) {
    return one.during().firstDay().isBefore(other.during().firstDay());
  }

  private static boolean isContact(KeyWorkerAssignment each, LocalDate day) {
    return each.contact().isPresent() && each.contact().get().contains(day);
  }

  private static List<PractitionerId> statedContacts(Look look) {
    List<PractitionerId> contacts = new ArrayList<>();
    for (KeyWorkerAssignment each : look.file.assignments()) {
      if (isContact(each, look.asOf) && !contacts.contains(each.practitioner())) {
        contacts.add(each.practitioner());
      }
    }
    return contacts;
  }

  static void alwaysAContact(Look look) {
    if (look.active && !hasContact(look) && hasBeenCarried(look) && !waitsForNobody(look)) {
      look.miss(
          "assignment.always-a-contact",
          "/assignments",
          "On " + look.asOf + " nobody is the single point of contact.");
    }
  }

  /** Where nobody is named as contact, the only key worker is, or one of several nobody knows whom. */
  private static boolean hasContact(Look look) {
    for (KeyWorkerAssignment each : look.file.assignments()) {
      if (isContact(each, look.asOf)
          || (each.isOfKeyWorkerOn(look.asOf) && each.contact().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBeenCarried(Look look) {
    for (KeyWorkerAssignment each : look.file.assignments()) {
      if (each.kind() != AssignmentKind.BACK_UP && !each.during().startsAfter(look.asOf)) {
        return true;
      }
    }
    return false;
  }

  private static boolean waitsForNobody(Look look) {
    boolean declined = look.file
        .family()
        .preferences()
        .flatMap(wishes -> wishes.keyWorkingDecisionOn(look.asOf))
        .filter(decision -> !decision.wanted() || isForOwn(decision))
        .isPresent();
    return declined || isItsOwnKeyWorker(look) || isEveryConsentWithdrawn(look);
  }

  private static boolean isForOwn(KeyWorkingDecision decision) {
    return decision.isForOwnKeyWorking();
  }

  private static boolean isEveryConsentWithdrawn(Look look) {
    return look.file.consents().stream().anyMatch(consent -> consent.isWithdrawnOn(look.asOf))
        && look.file.consents().stream().noneMatch(consent -> consent.holdsOn(look.asOf));
  }

  /** Whether the family does its key working itself. */
  static boolean isItsOwnKeyWorker(Look look) {
    for (OwnKeyWorking each : look.file.ownKeyWorking()) {
      if (each.during().contains(look.asOf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is key worker or covers on a day. */
  static boolean carries(PractitionerId who, LocalDate day, Look look) {
    for (KeyWorkerAssignment each : look.file.assignments()) {
      if (each.kind() != AssignmentKind.BACK_UP
          && each.practitioner().equals(who)
          && each.during().contains(day)) {
        return true;
      }
    }
    return false;
  }

  static void handoverOverlaps(Look look) {
    int latest = latestKeyWorker(look);
    if (!look.active || latest < 0) {
      return;
    }
    KeyWorkerAssignment successor = look.file.assignments().get(latest);
    LocalDate began = successor.during().firstDay();
    LocalDate stopped = lastDayOfTheOneBefore(successor, look);
    if (!began.isBefore(look.earliest) && stopped != null && stopped.isBefore(began)) {
      look.miss(
          "assignment.handover-overlaps",
          "/assignments/" + latest,
          "The last day of one key worker is " + stopped + " and the first of the next " + began
              + ", so that both are with the family on 0 days.");
    }
  }

  private static int latestKeyWorker(Look look) {
    int latest = -1;
    for (int i = 0; i < look.file.assignments().size(); i++) {
      KeyWorkerAssignment each = look.file.assignments().get(i);
      if (each.isOfKeyWorkerOn(look.asOf)
          && (latest < 0 || beginsBefore(look.file.assignments().get(latest), each))) {
        latest = i;
      }
    }
    return latest;
  }

  /** Null where there was none before, or where the one before stays. */
  private static LocalDate lastDayOfTheOneBefore(KeyWorkerAssignment successor, Look look) {
    LocalDate last = null;
    for (KeyWorkerAssignment each : look.file.assignments()) {
      if (each.kind() == AssignmentKind.KEY_WORKER
          && !each.practitioner().equals(successor.practitioner())
          && beginsBefore(each, successor)) {
        if (each.during().isOpenEnded()) {
          return null;
        }
        LocalDate end = each.during().lastDay().orElseThrow();
        last = last == null ? end : later(last, end);
      }
    }
    return last;
  }
}
