package org.keywork.agenda;

import static org.keywork.assignment.CoverRules.COVER_NAMED;
import static org.keywork.assignment.ToldOfCoverRules.FAMILY_TOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.AbsenceFromFamily;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.time.DateSpan;

/**
 * What a leave of a key worker calls for: somebody who covers, found before the first day for which
 * nobody is named, and a family that is told by the first day of the leave. A leave that is over calls for
 * nothing any more, whatever was missed.
 *
 * @since 0.1
 */
public final class LeaveDues {

  private final Allocation allocation;
  private final AgendaHeading heading;

  private LeaveDues(Allocation allocation, AgendaHeading heading) {
    this.allocation = allocation;
    this.heading = heading;
  }

  /** What each leave calls for that is to come, or not over. */
  public static Stream<AgendaEntry> of(Allocation allocation, AgendaHeading heading) {
    return new LeaveDues(allocation, heading).entries().stream();
  }

  private List<AgendaEntry> entries() {
    Paths paths = new Paths();
    List<AgendaEntry> entries = new ArrayList<>();
    List<AbsenceFromFamily> absences = allocation.history().absences();
    for (int i = 0; i < absences.size(); i++) {
      AbsenceFromFamily each = absences.get(i);
      List<String> path = paths.next(
          "absences", each.practitioner().value(), each.during().firstDay().toString());
      Location at = Location.at("absences", i);
      cover(i, at, path).ifPresent(entries::add);
      told(each, at, path).ifPresent(entries::add);
    }
    return entries;
  }

  /** An illness recorded in pieces is one, and is told where the first of them stands. */
  private Optional<AgendaEntry> cover(int index, Location at, List<String> path) {
    AssignmentHistory history = allocation.history();
    List<DateSpan> forgotten = history.coverOf(history.wholeAbsence(index)).forgotten();
    if (forgotten.stream().allMatch(each -> each.endsBefore(heading.basis().asOf()))) {
      return Optional.empty();
    }
    LocalDate last = forgotten.get(0).firstDay().minusDays(1);
    boolean isMissed =
        COVER_NAMED.verdictOn(allocation, onOrAfter(last.plusDays(1))).misses().stream()
            .anyMatch(miss -> miss.at().equals(at));
    return isMissed
        ? Optional.of(item(AgendaMatter.COVER, COVER_NAMED, last, at, with(path, "cover")))
        : Optional.empty();
  }

  private Optional<AgendaEntry> told(AbsenceFromFamily leave, Location at, List<String> path) {
    LocalDate first = leave.during().firstDay();
    return asked(at, onOrAfter(first))
        .map(asked -> heading.basis().asOf().isAfter(first)
            ? heading.undated(
                AgendaMatter.COVER_TOLD,
                RuleBehind.of(FAMILY_TOLD),
                asked.what(),
                at,
                with(path, "told"))
            : item(AgendaMatter.COVER_TOLD, FAMILY_TOLD, first, at, with(path, "told")));
  }

  private Optional<Unknown> asked(Location at, Basis basis) {
    return FAMILY_TOLD.verdictOn(allocation, basis).unknowns().stream()
        .filter(asked -> asked.at().equals(at) || asked.at().parent().equals(Optional.of(at)))
        .findFirst();
  }

  private Basis onOrAfter(LocalDate day) {
    LocalDate asOf = heading.basis().asOf();
    return new Basis(asOf.isBefore(day) ? day : asOf, heading.basis().policy());
  }

  private AgendaItem item(
      AgendaMatter matter, Rule<?> rule, LocalDate last, Location at, String[] path) {
    return heading
        .item(matter, path)
        .lastDay(last)
        .behind(RuleBehind.of(rule))
        .at(at)
        .build();
  }

  private static String[] with(List<String> path, String step) {
    return Stream.concat(path.stream(), Stream.of(step)).toArray(String[]::new);
  }
}
