package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.Deadline;

/**
 * A family that was referred does not wait too long until its support is planned.
 *
 * @since 0.1
 */
public final class FirstPlanningRules {

  /** How soon a family's support is planned for the first time. */
  public static final Parameter<Period> FIRST_MEETING_WITHIN = Parameter.period(
          "plan.first-meeting-within",
          "the time that a service lets pass from the referral of a family to its first planning meeting")
      .open("PACK ch.5 asks every service to set it and no source gives a figure.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenSmall();

  /**
   * The first planning meeting comes within the time that the service has set. Where a plan was agreed
   * there was planning, and where parents find meetings too threatening there need be none. Where the
   * service has set no time, and the first plan is late, {@link PlanRules#WRITTEN_PLAN} says so.
   */
  public static final Rule<FirstPlanning> MEETING_IN_TIME = rule("meeting.first-planning-in-time")
      .from(PACK.at("ch.5 / Setting up a system"), restating(249))
      .says(
          SHOULD,
          "Once referred, a family has its first planning meeting within {plan.first-meeting-within}.")
      .reading(FIRST_MEETING_WITHIN, PlanRules.FIRST_PLAN_WITHIN, LookBack.LENGTH)
      .appliesTo(FirstPlanning.class, "families on the active list whose support is to be planned")
      .isMetWhen(FirstPlanningRules::meetingInTime)
      .otherwise("The family has waited since {since}; the first planning meeting was due by {due}"
          + " and was not held by then.")
      .remedy("Agree a day and a place with the parents soon; if it was held since, look with the"
          + " team at what held it up.");

  private FirstPlanningRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MEETING_IN_TIME);
  }

  private static Verdict meetingInTime(FirstPlanning planning, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!planning.thread().active().contains(asOf) || planning.isByTalksOn(asOf)) {
      return Verdict.notApplicable();
    }
    Optional<Deadline> by = planning.meetingBy(basis);
    if (by.isEmpty()) {
      return planning.isUndated(basis) ? limitNotSet(planning) : Verdict.notApplicable();
    }
    return planning.isAwaitedOn(asOf)
        ? awaited(planning, by.get(), asOf)
        : planned(planning, by.get(), basis);
  }

  private static Verdict limitNotSet(FirstPlanning planning) {
    return Verdict.cannotTell(
        planning.place(), "how long after referral the service holds the first planning meeting");
  }

  private static Verdict awaited(FirstPlanning planning, Deadline by, LocalDate asOf) {
    return asOf.isAfter(by.lastDay()) ? late(planning.place(), by) : Verdict.notApplicable();
  }

  private static Verdict late(Location at, Deadline by) {
    return Verdict.notMet(at, fact("since", by.reference()).and("due", by.lastDay()));
  }

  /** A family that was referred before the look-back, and has its planning since, is left alone. */
  private static Verdict planned(FirstPlanning planning, Deadline by, Basis basis) {
    if (FirstPlan.isAnyAgreedBy(
        earlier(by.lastDay(), basis.asOf()), planning.thread().plans())) {
      return Verdict.met();
    }
    OptionalInt meeting = planning.firstMeetingBy(basis.asOf());
    if (meeting.isPresent() && !heldOn(meeting.getAsInt(), planning).isAfter(by.lastDay())) {
      return Verdict.met();
    }
    if (LookBack.isPast(by.reference(), basis)) {
      return Verdict.notApplicable();
    }
    return meeting.isPresent()
        ? late(Location.at("meetings", meeting.getAsInt()), by)
        : Verdict.cannotTell(
            Location.at("meetings"), "the day on which the first planning meeting was held");
  }

  private static LocalDate heldOn(int meeting, FirstPlanning planning) {
    return planning.meetings().get(meeting).heldOn();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
