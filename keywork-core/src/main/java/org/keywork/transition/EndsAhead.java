package org.keywork.transition;

import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/** The steps to less key working, and its end on a day that is set. */
record EndsAhead(FamilysWayAhead way, Basis basis) {

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

  private Optional<ForeseenChange> end() {
    return way.end()
        .firstDayWithout()
        .map(on -> ForeseenChange.builder()
            .kind(ForeseenKind.KEY_WORKING_ENDS)
            .on(on)
            .preparations(new ExitAhead(way.end(), basis).beforeDay(on).stream().toList())
            .citation(PreparationKind.EXIT_PLAN.citation())
            .at(way.end().placeOfEnd())
            .build());
  }
}
