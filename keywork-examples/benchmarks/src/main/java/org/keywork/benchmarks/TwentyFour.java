package org.keywork.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.RuleBooks;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;

/**
 * Rules of every part of the book that are held against rules of others: cheap ones and dear ones, and
 * among them all that find a {@link Fault}. Each stands beside the same rule written by hand.
 */
enum TwentyFour {
  CONSENT_BEFORE_KEY_WORKING("family.consent-before-key-working", ConsentByHand::beforeKeyWorking),
  SHARING_WITHIN_CONSENT("family.sharing-within-consent", ConsentByHand::sharingWithin),
  INFORMED_BEFORE_CONSENT("family.informed-before-consent", ConsentByHand::informedBefore),
  ONE_CONTACT("assignment.one-contact-at-a-time", KeyWorkersByHand::oneContact),
  ALWAYS_A_CONTACT("assignment.always-a-contact", KeyWorkersByHand::alwaysAContact),
  HANDOVER_OVERLAPS("assignment.handover-overlaps", KeyWorkersByHand::handoverOverlaps),
  CONTACT_AGREED("family.contact-agreed", TeamByHand::contactAgreed),
  SHARED_GOALS("team.shared-goals", TeamByHand::sharedGoals),
  CHILD_HEARD("participation.child-heard-before", ViewsByHand::heardBefore),
  AGENDA_AGREED("meeting.agenda-agreed-with-family", MeetingsByHand::agendaAgreed),
  ATTENDANCE_CHECKED("meeting.attendance-checked", MeetingsByHand::attendanceChecked),
  ABSENTEES_CONSULTED("meeting.absentees-consulted", MeetingsByHand::absenteesConsulted),
  CONCLUSIONS_RECORDED("meeting.conclusions-recorded", MeetingsByHand::conclusionsRecorded),
  PLAN_MONITORED("plan.monitored-by-key-worker", PlanByHand::monitored),
  PLAN_SENT_ONCE_AGREED("plan.sent-once-agreed", PlanByHand::sentOnceAgreed),
  PLAN_SENT_TO_ALL("plan.sent-to-all", PlanByHand::sentToAll),
  EVERY_ACTION_OWNED("plan.every-action-owned", PlanByHand::everyActionOwned),
  EVERY_NEED_ANSWERED("need.reaches-plan-or-unmet-list", NeedsByHand::everyNeedAnswered),
  REVIEW_OFFERED("review.offered-in-time", ReviewsByHand::offeredInTime),
  REVIEW_AS_WISHED("review.as-family-wishes", ReviewsByHand::asFamilyWishes),
  PROGRESS_CHECKED("review.progress-checked", ReviewsByHand::progressChecked),
  IN_TOUCH("contact.started-within-interval", ContactsByHand::withinInterval),
  PROMISE_KEPT("contact.promise-kept", ContactsByHand::promiseKept),
  WITH_EVERYBODY("contact.with-everybody", ContactsByHand::withEverybody);

  /** Their ids, in the order of the list. */
  static final List<String> IDS = Arrays.stream(values()).map(TwentyFour::id).toList();

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // A named method holds nothing that could change.
  private final Consumer<Look> byHand;

  TwentyFour(String id, Consumer<Look> byHand) {
    this.id = id;
    this.byHand = byHand;
  }

  String id() {
    return id;
  }

  /** The rule of an id. */
  static TwentyFour of(String id) {
    return values()[IDS.indexOf(id)];
  }

  /** The same rule as somebody writes it who has no rule book. */
  void checkByHand(Look look) {
    byHand.accept(look);
  }

  /** The guidance with these rules and no others. */
  static Keywork keywork() {
    RuleBook whole = RuleBooks.latest();
    List<Rule<?>> rules = IDS.stream().<Rule<?>>map(id -> named(id, whole)).toList();
    return Keywork.of(RuleBook.edition(whole.edition(), rules), Policies.guidance());
  }

  private static Rule<?> named(String id, RuleBook book) {
    return book.rule(new RuleId(id))
        .orElseThrow(() -> new IllegalStateException(
            "The rule book has no rule " + id + "; name another in TwentyFour."));
  }
}
