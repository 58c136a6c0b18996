package org.keywork.transition;

import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/** The steps to less key working, and its end on a day that is set. */
record EndsAhead(FamilysWayAhead way, Basis basis) {

  /** What a service has not said that does not say how long ahead it plans. */
  static final String LEAD_TIME_MISSING = "how long ahead the service plans the end of key working";

  Stream<ForeseenChange> changes() {
    return Stream.concat(
        IntStream.range(0, way.stepDowns().size()).mapToObj(this::stepDown), end().stream());
  }

  private ForeseenChange stepDown(int index) {
    StepDown step = way.stepDowns().get(index);
    Location at = Location.at("stepDowns", index);
    return ForeseenChange.builder()
        .kind(ForeseenKind.STEP_DOWN)
        .on(step.on())
        .addPreparations(Preparation.builder()
            .kind(PreparationKind.STEP_DOWN_PLAN)
            .inPlace(isOver(step.plannedOn()))
            .by(Deadline.before(step.on()))
            .at(at)
            .build())
        .citation(GUIDE.at("2 / Continuum"))
        .at(at)
        .build();
  }

  private boolean isOver(Optional<LocalDate> day) {
    return day.filter(each -> !each.isAfter(basis.asOf())).isPresent();
  }

  /** The first day without key working: after the last one that was planned, or the day of closing. */
  private Optional<ForeseenChange> end() {
    Optional<LocalDate> planned =
        way.end().exitPlan().flatMap(ExitPlan::endsOn).map(last -> last.plusDays(1));
    Location at = planned.isPresent() ? Location.at("exitPlan") : Location.at("closedOn");
    return planned
        .or(() -> way.end().active().closedOn())
        .map(on -> ForeseenChange.builder()
            .kind(ForeseenKind.KEY_WORKING_ENDS)
            .on(on)
            .preparations(List.of(exitPlan(on)))
            .citation(PreparationKind.EXIT_PLAN.citation())
            .at(at)
            .build());
  }

  private Preparation exitPlan(LocalDate on) {
    Preparation.Builder plan = Preparation.builder()
        .kind(PreparationKind.EXIT_PLAN)
        .inPlace(way.end().plannedBy(basis.asOf()).isPresent())
        .at(way.end().placeOfPlan());
    return basis
        .value(ExitRules.EXIT_PLAN_LEAD_TIME)
        .map(lead -> plan.by(Deadline.atLeastBefore(lead, on)))
        .orElseGet(() -> plan.missing(LEAD_TIME_MISSING))
        .build();
  }
}
