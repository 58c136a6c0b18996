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
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Key working ends as planned, not by surprise.
 *
 * @since 0.1
 */
public final class ExitRules {

  /** How long before the age end an exit plan is there. */
  public static final Parameter<Period> EXIT_PLAN_LEAD_TIME = period(
          "transition.exit-plan-lead-time",
          "the time before the age at which key working ends by which the exit is planned")
      .open("GUIDE 5c asks for it well in advance and gives no figure.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenLarge();

  /** It is planned well in advance how key working ends with the age for which it is there. */
  public static final Rule<EndOfSupport> EXIT_PLANNED = rule("transition.exit-planned-ahead")
      .from(GUIDE.at("5c / Reducing support"), restating(286))
      .says(
          MUST,
          "How key working ends at the age of"
              + " {transition.support-ends-at-age} is planned well before that birthday.")
      .reading(SUPPORT_ENDS_AT_AGE, EXIT_PLAN_LEAD_TIME)
      .appliesTo(EndOfSupport.class, "families on the active list")
      .isMetWhen(ExitRules::exitPlanned)
      .otherwise("On {on} it was too late to plan in good time how key working"
          + " ends at the age of {transition.support-ends-at-age}.")
      .remedy("Plan with the family now how key working ends and who is there afterwards.");

  private ExitRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(EXIT_PLANNED);
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
   * Without a lead time, only the age itself can tell that it is too late, and only a day before every
   * lead time that a service may set that there is time.
   */
  private static Verdict unplanned(EndOfSupport support, Basis basis) {
    int age = basis.value(SUPPORT_ENDS_AT_AGE).orElseThrow();
    Period longest = EXIT_PLAN_LEAD_TIME.highest().orElseThrow();
    if (!support.isTooLate(basis.asOf(), longest, age, basis.asOf()).orElse(true)) {
      return Verdict.notApplicable();
    }
    return support.haveAllReachedAge(age, basis.asOf()).orElse(false)
        ? Verdict.notMet(Location.here(), fact("on", basis.asOf()))
        : Verdict.cannotTell(support.placeOfPlan(), "when it was planned how key working ends");
  }

  /** In time is who plans on the day that lies the lead time before the birthday, or earlier. */
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
    Location at = planned.isPresent() ? support.placeOfPlan() : Location.here();
    return Verdict.notMet(at, fact("on", on));
  }

  private static Verdict endUnknown(EndOfSupport support, LocalDate asOf) {
    int index = support.firstChildOfUnknownAge(asOf);
    String missing = support.family().children().get(index).missingForAge();
    return Verdict.cannotTell(
        Location.at("family").then("children", index).then("dateOfBirth"),
        missing + ", which tells when key working ends");
  }
}
