package org.keywork.eligibility;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.Deadline;

/**
 * Support is easy and quick to get when circumstances change or help is urgent: nobody turns the
 * family down, and support comes in time. Calls that are still open are looked at however old they
 * are.
 *
 * @since 0.1
 */
public final class SupportAtNeedRules {

  /** How long a family in need may wait. */
  public static final Parameter<Period> LONGEST_RESPONSE = Parameter.period(
          "eligibility.longest-response",
          "the longest time for which a family that needs support soon waits for it")
      .open("The source says easily and quickly, and gives no figure.")
      .between(Period.ofDays(1), Period.ofMonths(3))
      .strictestWhenSmall();

  /** Support is easy to get: no family in need is turned down. */
  public static final Rule<SupportAtNeed> NOT_TURNED_DOWN =
      rule("eligibility.support-at-need-not-turned-down")
          .from(GUIDE.at("2 / Continuum of provision"), restating(75))
          .says(
              MUST,
              "A family whose circumstances change or who needs help urgently gets support and is"
                  + " not turned down.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              SupportAtNeed.class,
              "families on the active list that needed support soon and got it or were turned down")
          .isMetWhen(SupportAtNeedRules::notTurnedDown)
          .otherwise(
              "Support was needed from {needed} ({reason}), and the family was turned down on"
                  + " {turnedDown} without any.")
          .remedy("Get in touch with the family, and find out what is still needed and who can"
              + " help now.");

  /** Support is quick to get. */
  public static final Rule<SupportAtNeed> COMES_IN_TIME =
      rule("eligibility.support-at-need-in-time")
          .from(GUIDE.at("2 / Continuum of provision"), restating(75))
          .says(
              MUST,
              "When circumstances change or help is urgent, support comes within"
                  + " {eligibility.longest-response}.")
          .reading(LONGEST_RESPONSE, LookBack.LENGTH)
          .appliesTo(
              SupportAtNeed.class,
              "families on the active list that needed support soon and were not turned down, once"
                  + " it has come or is due")
          .isMetWhen(SupportAtNeedRules::comesInTime)
          .otherwise("Support was needed from {needed} ({reason}) and due by {due}, but came on"
              + " {answered}.")
          .remedy("See with the team what held it up, and keep room in the workload for what is"
              + " urgent.");

  private SupportAtNeedRules() {}

  /** The rules about support when it is needed soon, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(NOT_TURNED_DOWN, COMES_IN_TIME);
  }

  private interface CallCheck {
    Verdict verdictOn(CallForSupport call, Location at, Basis basis);
  }

  private static Verdict notTurnedDown(SupportAtNeed need, Basis basis) {
    return each(need, basis, SupportAtNeedRules::notTurnedDown);
  }

  private static Verdict comesInTime(SupportAtNeed need, Basis basis) {
    return each(need, basis, SupportAtNeedRules::comesInTime);
  }

  private static Verdict each(SupportAtNeed need, Basis basis, CallCheck check) {
    Verdict verdict = Verdict.notApplicable();
    if (!need.active().includes(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < need.callsForSupport().size(); i++) {
      CallForSupport call = need.callsForSupport().get(i);
      if (!call.on().isAfter(basis.asOf()) && !isLongOver(call, basis)) {
        verdict = verdict.and(check.verdictOn(call, Location.at("callsForSupport", i), basis));
      }
    }
    return verdict;
  }

  private static boolean isLongOver(CallForSupport call, Basis basis) {
    Optional<LocalDate> over =
        call.isAnsweredBy(basis.asOf()) ? call.answeredOn() : call.turnedDownOn();
    return over.filter(day -> LookBack.isPast(day, basis)).isPresent();
  }

  private static Verdict notTurnedDown(CallForSupport call, Location at, Basis basis) {
    if (call.isTurnedDownBy(basis.asOf())) {
      return Verdict.notMet(
          at.then("turnedDownOn"),
          fact("needed", call.on())
              .and("reason", call.reason())
              .and("turnedDown", call.turnedDownOn().orElseThrow()));
    }
    return call.isAnsweredBy(basis.asOf()) ? Verdict.met() : Verdict.notApplicable();
  }

  private static Verdict comesInTime(CallForSupport call, Location at, Basis basis) {
    if (call.isTurnedDownBy(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Location answeredOn = at.then("answeredOn");
    return call.isAnsweredBy(basis.asOf())
        ? cameInTime(call, answeredOn, basis)
        : stillOpen(call, answeredOn, basis);
  }

  /** Support on the very day is in time, whatever the service may set. */
  private static Verdict cameInTime(CallForSupport call, Location at, Basis basis) {
    LocalDate answered = call.answeredOn().orElseThrow();
    if (answered.equals(call.on())) {
      return Verdict.met();
    }
    Optional<LocalDate> due = dueBy(call, basis);
    if (due.isEmpty()) {
      return Verdict.cannotTell(at, "how soon support is to come at this service");
    }
    return !answered.isAfter(due.get())
        ? Verdict.met()
        : Verdict.notMet(
            at,
            fact("needed", call.on())
                .and("reason", call.reason())
                .and("due", due.get())
                .and("answered", answered));
  }

  /** An answer that is not recorded may have come; a day without one is no finding (R244). */
  private static Verdict stillOpen(CallForSupport call, Location at, Basis basis) {
    LocalDate due = dueBy(call, basis).orElse(call.on());
    return basis.asOf().isAfter(due)
        ? Verdict.cannotTell(at, "when support came")
        : Verdict.notApplicable();
  }

  private static Optional<LocalDate> dueBy(CallForSupport call, Basis basis) {
    return call.supportDue(basis).map(Deadline::lastDay);
  }
}
