package org.keywork.transition;

import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.transition.ExitRules.EXIT_PLAN_LEAD_TIME;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.rule.Basis;

/**
 * The plan for how key working ends. One plan is for whichever end comes first, and nobody plans the end
 * of key working for a family in which no child lives any more.
 */
record ExitAhead(EndOfSupport end, Basis basis) {

  /** The plan that belongs to an age, unless a day that is set comes first. */
  Optional<Preparation> beforeAge(LocalDate birthday) {
    boolean isOvertaken = end.firstDayWithout()
        .filter(day -> !day.isBefore(basis.asOf()) && !day.isAfter(birthday))
        .isPresent();
    return isOvertaken
        ? Optional.empty()
        : Optional.of(plan(
            lead -> end.lastDayForPlan(lead, age(), basis.asOf()),
            "the day of birth of another child"));
  }

  /** The plan that belongs to a day that is set, unless an age comes first. */
  Optional<Preparation> beforeDay(LocalDate firstDayWithout) {
    LocalDate last = end.knownLastDay().orElse(firstDayWithout.minusDays(1));
    return end.isForALivingChildOn(basis.asOf()) && !isAgeFirst(firstDayWithout)
        ? Optional.of(plan(lead -> Optional.of(last.minus(lead)), "the last day of key working"))
        : Optional.empty();
  }

  private boolean isAgeFirst(LocalDate firstDayWithout) {
    return end.lastDayAhead(Period.ZERO, age(), basis.asOf())
        .filter(birthday -> !birthday.isBefore(basis.asOf()) && birthday.isBefore(firstDayWithout))
        .isPresent();
  }

  private int age() {
    return basis.value(SUPPORT_ENDS_AT_AGE).orElseThrow();
  }

  private Preparation plan(Function<Period, Optional<LocalDate>> lastDay, String missing) {
    Optional<Period> lead = basis.value(EXIT_PLAN_LEAD_TIME);
    Optional<LocalDate> by = lead.flatMap(lastDay);
    return Preparation.builder()
        .kind(PreparationKind.EXIT_PLAN)
        .inPlace(end.plannedBy(basis.asOf()).isPresent())
        .by(by)
        .missing(Optional.of(lead.isPresent() ? missing : ExitRules.LEAD_TIME_MISSING)
            .filter(each -> by.isEmpty()))
        .at(end.placeOfPlan())
        .build();
  }
}
