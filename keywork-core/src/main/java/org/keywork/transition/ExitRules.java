package org.keywork.transition;

import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Parameter.period;
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

/**
 * Key working ends as planned, not by surprise.
 *
 * @since 0.1
 */
public final class ExitRules {

  private static final Location TIME_LIMIT = Location.at("timeLimit");
  /** What a service has not said that does not say how long ahead it plans. */
  public static final String LEAD_TIME_MISSING =
      "how long ahead the service plans the end of key working";

  private static final Period NO_TIME = Period.ZERO;

  /** How long before the end an exit plan is there. */
  public static final Parameter<Period> EXIT_PLAN_LEAD_TIME = period(
          "transition.exit-plan-lead-time",
          "the time before the age or the last day with which key working ends by which the exit is"
              + " planned")
      .open("GUIDE 5c asks for it well in advance and gives no figure.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenLarge();

  /**
   * A limit of time comes as no surprise. Of a limit of age the same is asked by {@link
   * org.keywork.eligibility.BeginningRules#TOLD_OF_AGE_LIMIT}.
   */
  public static final Rule<EndOfSupport> TOLD_OF_TIME_LIMIT = rule("transition.told-of-time-limit")
      .from(GUIDE.at("5c / Reducing support"), restating(317))
      .says(
          MUST,
          "Where key working is for a certain time only, the family is told so clearly by the day on"
              + " which it begins.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          EndOfSupport.class,
          "families on the active list that can have key working for a certain time only",
          support -> support.timeLimit().isPresent())
      .isMetWhen(ExitRules::toldOfTimeLimit)
      .otherwise("Key working began on {began}, and the family had not been told by then that it"
          + " is for a certain time only.")
      .remedy("Tell the family until when key working is there for it, and plan with it what comes"
          + " after.");

  /**
   * It is planned well in advance how key working ends, with the age for which it is there or with the
   * time that a family can have it. One plan is for whichever end comes first.
   */
  public static final Rule<EndOfSupport> EXIT_PLANNED = rule("transition.exit-planned-ahead")
      .from(GUIDE.at("5c / Reducing support"), restating(286, 318))
      .says(
          MUST,
          "How key working ends is planned well before the age of"
              + " {transition.support-ends-at-age}, and well before its last day where its time is"
              + " limited.")
      .reading(SUPPORT_ENDS_AT_AGE, EXIT_PLAN_LEAD_TIME)
      .appliesTo(EndOfSupport.class, "families on the active list")
      .isMetWhen(ExitRules::exitPlanned)
      .otherwise("On {on} it was too late to plan in good time how key working ends with the"
          + " {limit}.")
      .remedy("Plan with the family now how key working ends and who is there afterwards.");

  private ExitRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(TOLD_OF_TIME_LIMIT, EXIT_PLANNED);
  }

  private static Verdict toldOfTimeLimit(EndOfSupport support, Basis basis) {
    Optional<LocalDate> began =
        support.active().includes(basis.asOf()) ? support.beganBy(basis.asOf()) : Optional.empty();
    return began.isEmpty()
        ? Verdict.notApplicable()
        : toldBy(began.get(), support.timeLimit().orElseThrow(), basis);
  }

  /** Who still has not been told can be told today; that somebody was told late counts for a while. */
  private static Verdict toldBy(LocalDate began, TimeLimit limit, Basis basis) {
    if (!limit.told().orElse(true)) {
      return Verdict.notMet(TIME_LIMIT.then("told"), fact("began", began));
    }
    return limit.toldOn().isPresent()
        ? toldOn(limit.toldOn().get(), began, basis)
        : toldAtSomeTime(limit, began, basis);
  }

  private static Verdict toldOn(LocalDate day, LocalDate began, Basis basis) {
    if (!day.isAfter(began)) {
      return Verdict.met();
    }
    return LookBack.isPast(began, basis) && !day.isAfter(basis.asOf())
        ? Verdict.notApplicable()
        : Verdict.notMet(TIME_LIMIT.then("toldOn"), fact("began", began));
  }

  private static Verdict toldAtSomeTime(TimeLimit limit, LocalDate began, Basis basis) {
    if (limit.told().isEmpty()) {
      return Verdict.cannotTell(
          TIME_LIMIT.then("told"),
          "whether the family was told that key working is for a certain time only");
    }
    return LookBack.isPast(began, basis)
        ? Verdict.notApplicable()
        : Verdict.cannotTell(
            TIME_LIMIT.then("toldOn"),
            "the day on which the family was told that key working is for a certain time only");
  }

  private static Verdict exitPlanned(EndOfSupport support, Basis basis) {
    if (!support.active().includes(basis.asOf()) || !support.isForALivingChildOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<Period> lead = basis.value(EXIT_PLAN_LEAD_TIME);
    Optional<LocalDate> planned = support.plannedBy(basis.asOf());
    if (lead.isEmpty()) {
      return planned.isPresent() ? Verdict.met() : unplanned(support, basis);
    }
    return inTime(support, planned, lead.get(), basis);
  }

  /**
   * Without a lead time, only the end itself can tell that it is too late, and only a day before every
   * lead time that a service may set that there is time.
   */
  private static Verdict unplanned(EndOfSupport support, Basis basis) {
    int age = basis.value(SUPPORT_ENDS_AT_AGE).orElseThrow();
    Period longest = EXIT_PLAN_LEAD_TIME.highest().orElseThrow();
    if (!support.isTooLate(basis.asOf(), longest, age, basis.asOf()).orElse(true)) {
      return Verdict.notApplicable();
    }
    return support.hasCome(age, basis.asOf()).orElse(false) && !support.isPlanUndated()
        ? tooLate(Location.here(), basis.asOf(), support.isTooLateForLastDay(basis.asOf(), NO_TIME))
        : planUnknown(support);
  }

  /** In time is who plans on the day that lies the lead time before the end, or earlier. */
  private static Verdict inTime(
      EndOfSupport support, Optional<LocalDate> planned, Period lead, Basis basis) {
    int age = basis.value(SUPPORT_ENDS_AT_AGE).orElseThrow();
    LocalDate on = planned.orElse(basis.asOf());
    Optional<Boolean> late = support.isTooLate(on, lead, age, basis.asOf());
    if (late.isEmpty()) {
      return endUnknown(support, basis.asOf());
    }
    if (!late.get()) {
      return planned.isPresent() ? Verdict.met() : Verdict.notApplicable();
    }
    if (support.isPlanUndated()) {
      return planUnknown(support);
    }
    Location at = planned.isPresent() ? support.placeOfPlan() : Location.here();
    return tooLate(at, on, support.isTooLateForLastDay(on, lead));
  }

  private static Verdict tooLate(Location at, LocalDate on, boolean forLastDay) {
    return Verdict.notMet(
        at, fact("on", on).and("limit", forLastDay ? LimitKind.TIME_LIMIT : LimitKind.AGE_LIMIT));
  }

  private static Verdict planUnknown(EndOfSupport support) {
    return Verdict.cannotTell(support.placeOfPlan(), "when it was planned how key working ends");
  }

  private static Verdict endUnknown(EndOfSupport support, LocalDate asOf) {
    int index = support.firstChildOfUnknownAge(asOf);
    String missing = support.family().children().get(index).missingForAge();
    return Verdict.cannotTell(
        Location.at("family").then("children", index).then("dateOfBirth"),
        missing + ", which tells when key working ends");
  }
}
