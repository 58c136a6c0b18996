package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.setup.SetUpMonths.SETTLING;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A pilot is judged once it has had time to become what it is meant to be.
 *
 * @since 0.1
 */
public final class PilotRules {

  private static final Location EVALUATION = Location.at("evaluation").then("beganOn");
  private static final Location BEGUN = Location.at("pilot").then("beganOn");

  /** Families and key workers have to get used to each other before anybody asks how it goes. */
  public static final Rule<SetUp> SETTLES = rule("set-up.pilot-settles-first")
      .from(PACK.at("ch.5 Table 1"), restating(442))
      .says(
          MAY,
          "A pilot is given {set-up.months-of-settling} months at least to settle before it is"
              + " evaluated and becomes a service that stays.")
      .reading(SETTLING)
      .appliesTo(
          SetUp.class,
          "set-ups of which it is recorded when the pilot began, was evaluated or became a service",
          setUp ->
              setUp.pilot().flatMap(Pilot::beganOn).isPresent() || end(setUp).isPresent())
      .isMetWhen(PilotRules::settles)
      .otherwise(
          "The pilot, from {began} on, has until {end} to settle, which is before" + " {settled}.")
      .remedy("Ask again what families and key workers make of the service once the pilot has had"
          + " its time.");

  private PilotRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SETTLES);
  }

  private static Verdict settles(SetUp setUp, Basis basis) {
    Optional<LocalDate> began = setUp.pilot().flatMap(Pilot::beganOn);
    if (began.isEmpty()) {
      return Verdict.cannotTell(
          setUp.pilot().isPresent() ? BEGUN : Location.at("pilot"), "when the pilot began");
    }
    LocalDate settled = began.get().plusMonths(basis.value(SETTLING).orElseThrow());
    Optional<LocalDate> end = end(setUp).filter(settled::isAfter);
    if (end.isPresent()) {
      return Verdict.notMet(
          at(setUp, end.get()),
          fact("began", began.get()).and("end", end.get()).and("settled", settled));
    }
    Optional<LocalDate> stays =
        setUp.endedOn().map(day -> day.plusDays(1)).filter(settled::isAfter);
    if (stays.isPresent()) {
      return Verdict.notMet(
          Location.at("endedOn"),
          fact("began", began.get()).and("end", stays.get()).and("settled", settled));
    }
    return settled.isAfter(basis.asOf()) && end(setUp).isEmpty()
        ? Verdict.notApplicable()
        : Verdict.met();
  }

  /** The first of the days on which the pilot is not just left to settle any more. */
  private static Optional<LocalDate> end(SetUp setUp) {
    Optional<LocalDate> evaluated = evaluated(setUp);
    return setUp
        .history()
        .firstDayOf(SetUpPhase.ROUTINISATION)
        .filter(day -> evaluated.filter(day::isAfter).isEmpty())
        .or(() -> evaluated);
  }

  private static Optional<LocalDate> evaluated(SetUp setUp) {
    return setUp.evaluation().flatMap(PilotEvaluation::beganOn);
  }

  private static Location at(SetUp setUp, LocalDate end) {
    return evaluated(setUp).filter(end::equals).isPresent()
        ? EVALUATION
        : Location.at(
            "phases", setUp.phases().indexOf(new PhaseSpell(SetUpPhase.ROUTINISATION, end)));
  }
}
