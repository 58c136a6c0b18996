package org.keywork.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.eligibility.AgeLimits;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.transition.EndOfSupport;
import org.keywork.transition.ExitRules;

/**
 * The plan for how key working ends, with the age for which it is there or with a limit of time.
 *
 * <p>Its day may be counted back from a day of birth. It is told as it is, without the words that would tell
 * that day, too.
 *
 * @since 0.1
 */
public final class ExitDues {

  private ExitDues() {}

  /** The plan for the end; undated where neither end can be told, or the service's lead time is missing. */
  public static Stream<AgendaEntry> of(EndOfSupport support, AgendaHeading heading) {
    if (support.plannedBy(heading.basis().asOf()).isPresent()) {
      return Stream.empty();
    }
    Duty<EndOfSupport> plan = new Duty<>(
        AgendaMatter.EXIT_PLAN,
        ExitRules.EXIT_PLANNED,
        support,
        Location.here(),
        List.of("exit", "plan"));
    return lastDay(support, heading.basis())
        .map(day -> plan.by(day, heading))
        .orElseGet(() -> withoutDay(plan, heading));
  }

  /** Without a lead time only the age itself is too late, and that day would be a birthday. */
  private static Stream<AgendaEntry> withoutDay(Duty<EndOfSupport> plan, AgendaHeading heading) {
    return plan.isMissed(heading)
        ? Stream.of(heading.undated(
            plan.matter(),
            RuleBehind.of(plan.rule()),
            ExitRules.LEAD_TIME_MISSING,
            plan.at(),
            plan.steps()))
        : plan.undated(heading);
  }

  private static Optional<LocalDate> lastDay(EndOfSupport support, Basis basis) {
    Optional<Period> lead = basis.value(ExitRules.EXIT_PLAN_LEAD_TIME);
    int age = basis.value(AgeLimits.SUPPORT_ENDS_AT_AGE).orElseThrow();
    return lead.flatMap(length -> support.lastDayForPlan(length, age, basis.asOf()));
  }
}
