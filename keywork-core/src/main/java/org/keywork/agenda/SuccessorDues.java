package org.keywork.agenda;

import static org.keywork.transition.SuccessorRules.SUCCESSOR_FOUND;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.Tenure;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.transition.ForeseenEnd;
import org.keywork.transition.ForeseenEnds;
import org.keywork.transition.SuccessorRules;

/**
 * That somebody is found to follow a key worker who goes, while there is time.
 *
 * @since 0.1
 */
public final class SuccessorDues {

  private SuccessorDues() {}

  /** What is to be done about each key worker who is to go and whom nobody is known to follow. */
  public static Stream<AgendaEntry> of(ForeseenEnds ends, AgendaHeading heading) {
    return ends.on(heading.basis().asOf()).stream()
        .flatMap(end -> entry(end, ends, heading).stream());
  }

  private static Optional<AgendaEntry> entry(
      ForeseenEnd end, ForeseenEnds ends, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    return end.lastDay().isEmpty() || end.isOutlivedOn(asOf)
        ? undated(end, ends, heading)
        : dated(end, ends, heading);
  }

  /** Only where a service has set how early; else the next key worker, to be there a day later, is enough. */
  private static Optional<AgendaEntry> dated(
      ForeseenEnd end, ForeseenEnds ends, AgendaHeading heading) {
    Basis basis = heading.basis();
    return basis
        .value(SuccessorRules.SUCCESSOR_LEAD_TIME)
        .filter(early -> ends.isSuccessorLookedFor(end, basis.asOf()))
        .map(early -> heading
            .item(AgendaMatter.SUCCESSOR, path(end, ends, basis.asOf()))
            .lastDay(SuccessorRules.dueFor(end.lastDay().orElseThrow(), basis))
            .behind(RuleBehind.of(SUCCESSOR_FOUND))
            .at(placeOf(end))
            .build());
  }

  private static Optional<AgendaEntry> undated(
      ForeseenEnd end, ForeseenEnds ends, AgendaHeading heading) {
    LocalDate asOf = heading.basis().asOf();
    return SUCCESSOR_FOUND.verdictOn(ends, heading.basis()).unknowns().stream()
        .filter(asked -> asked.at().pointer().startsWith(placeOf(end).pointer() + "/"))
        .findFirst()
        .map(asked -> heading.undated(
            AgendaMatter.SUCCESSOR,
            RuleBehind.of(SUCCESSOR_FOUND),
            asked.what(),
            placeOf(end),
            path(end, ends, asOf)));
  }

  private static Location placeOf(ForeseenEnd end) {
    return Location.at("assignments", end.assignment());
  }

  private static String[] path(ForeseenEnd end, ForeseenEnds ends, LocalDate asOf) {
    Tenure tenure = NextKeyWorkerDues.tenureOf(end, ends.allocation().history(), asOf);
    return NextKeyWorkerDues.path(tenure, "successor");
  }
}
