package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * A family has exactly one person to turn to, and so has everybody who works with it.
 *
 * @since 0.1
 */
public final class ContactPersonRules {

  /**
   * There is never more than one single point of contact, not even during an overlap. Only the day
   * asked about is looked at: what was double once is settled, and what will be can still be changed.
   */
  public static final Rule<AssignmentHistory> ONE_CONTACT_AT_A_TIME =
      rule("assignment.one-contact-at-a-time")
          .from(GUIDE.at("2 / Coordinated support"), restating(92, 304))
          .says(
              MUST,
              "No two people are the single point of contact for family and practitioners at the"
                  + " same time, and while key workers overlap it is clear which of them is.")
          .appliesTo(
              AssignmentHistory.class, "families on the active list with somebody to turn to")
          .isMetWhen(ContactPersonRules::oneContactAtATime)
          .otherwise("From {from} to {to} {count} people are the single point of contact.")
          .remedy("Record which of them leads, and let family and practitioners know.");

  /**
   * There is always a single point of contact. Where no key worker ever began and the family is not
   * on record as wanting one, nothing tells that it waits for somebody.
   */
  public static final Rule<Allocation> ALWAYS_A_CONTACT = rule("assignment.always-a-contact")
      .from(GUIDE.at("2 / Coordinated support"), restating(92))
      .says(MUST, "The family has somebody who is its single point of contact.")
      .appliesTo(
          Allocation.class,
          "families on the active list that neither declined a key worker nor withdrew the last"
              + " consent, nor are their own key worker")
      .isMetWhen(ContactPersonRules::alwaysAContact)
      .otherwise("On {on} nobody is the single point of contact.")
      .remedy("Name the person whom family and practitioners can turn to.");

  private ContactPersonRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ONE_CONTACT_AT_A_TIME, ALWAYS_A_CONTACT);
  }

  private static Verdict oneContactAtATime(AssignmentHistory history, Basis basis) {
    if (!history.isActiveOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (history.hasSeveralContactsOn(basis.asOf())) {
      return severalContacts(history, basis.asOf());
    }
    return history.hasContactOn(basis.asOf()) ? Verdict.met() : leadIsTold(history, basis.asOf());
  }

  private static Verdict severalContacts(AssignmentHistory history, LocalDate asOf) {
    Stretch stretch = history.daysWithSeveralContacts().stream()
        .filter(each -> each.days().contains(asOf))
        .findFirst()
        .orElseThrow();
    return Verdict.notMet(
        laterOf(history, each -> each.isStatedContactOn(asOf)),
        fact("from", stretch.days().firstDay())
            .and("to", stretch.lastDayAsOf(asOf))
            .and("count", stretch.who().size())
            .andIds("people", stretch.who()));
  }

  private static Verdict leadIsTold(AssignmentHistory history, LocalDate asOf) {
    return history.hasSeveralKeyWorkersOn(asOf)
        ? Verdict.cannotTell(
            laterOf(history, each -> each.isOfKeyWorkerOn(asOf)).then("contact"),
            "which of the overlapping key workers is the single point of contact")
        : Verdict.notApplicable();
  }

  /** Of the assignments concerned, the one that begins last. */
  private static Location laterOf(
      AssignmentHistory history, Predicate<KeyWorkerAssignment> concerned) {
    List<KeyWorkerAssignment> assignments = history.assignments();
    int later = -1;
    for (int i = 0; i < assignments.size(); i++) {
      if (concerned.test(assignments.get(i))
          && (later < 0 || !beginsBefore(assignments.get(i), assignments.get(later)))) {
        later = i;
      }
    }
    return Location.at("assignments", later);
  }

  private static boolean beginsBefore(KeyWorkerAssignment one, KeyWorkerAssignment other) {
    return one.during().firstDay().isBefore(other.during().firstDay());
  }

  private static Verdict alwaysAContact(Allocation allocation, Basis basis) {
    AssignmentHistory history = allocation.history();
    LocalDate asOf = basis.asOf();
    if (!history.isActiveOn(asOf) || allocation.waitsForNobodyOn(asOf)) {
      return Verdict.notApplicable();
    }
    if (history.hasContactOn(asOf)) {
      return Verdict.met();
    }
    return history.hasSeveralKeyWorkersOn(asOf)
        ? Verdict.cannotTell(
            Location.at("assignments"), "which of the key workers is the single point of contact")
        : nobodyToTurnTo(allocation, asOf);
  }

  private static Verdict nobodyToTurnTo(Allocation allocation, LocalDate asOf) {
    List<KeyWorkerAssignment> assignments = allocation.history().assignments();
    boolean waits = allocation.isWishedForOn(asOf)
        || Among.any(assignments, asOf, ContactPersonRules::hasCarriedBy);
    if (!waits) {
      return Verdict.cannotTell(
          Location.at("assignments"),
          "who is the single point of contact, or whether the family wants a key worker");
    }
    return Verdict.notMet(
        assignments.isEmpty() ? Location.here() : Location.at("assignments"), fact("on", asOf));
  }

  /** Whether somebody began to carry the family by a day, whether or not they stopped since. */
  private static boolean hasCarriedBy(KeyWorkerAssignment each, LocalDate day) {
    return each.kind() != AssignmentKind.BACK_UP && !each.during().startsAfter(day);
  }
}
