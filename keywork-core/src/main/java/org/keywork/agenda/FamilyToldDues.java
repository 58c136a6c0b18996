package org.keywork.agenda;

import static org.keywork.assignment.HandoverRules.FAMILY_TOLD;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;

/**
 * That the family is told of it beforehand when its key worker goes. Once the last day is over, nobody
 * knows whether it was told without a record.
 *
 * @since 0.1
 */
public final class FamilyToldDues {

  private FamilyToldDues() {}

  /** What is to be told about each end of an assignment that is settled. */
  public static Stream<AgendaEntry> of(Allocation allocation, AgendaHeading heading) {
    return IntStream.range(0, allocation.history().assignments().size())
        .boxed()
        .flatMap(index -> told(allocation, index, heading).stream());
  }

  private static Optional<AgendaEntry> told(
      Allocation allocation, int index, AgendaHeading heading) {
    KeyWorkerAssignment each = allocation.history().assignments().get(index);
    return each.during()
        .lastDay()
        .flatMap(last -> asked(allocation, index, last, heading.basis())
            .map(asked -> entry(each, last, asked, heading)));
  }

  /** What the rule asks on the day, or will ask once the last day is over. */
  private static Optional<Unknown> asked(
      Allocation allocation, int index, LocalDate last, Basis basis) {
    LocalDate day = basis.asOf().isAfter(last) ? basis.asOf() : last.plusDays(1);
    Location place = placeOf(index).then("familyToldOn");
    return FAMILY_TOLD.verdictOn(allocation, new Basis(day, basis.policy())).unknowns().stream()
        .filter(unknown -> unknown.at().equals(place))
        .findFirst();
  }

  private static AgendaEntry entry(
      KeyWorkerAssignment each, LocalDate last, Unknown asked, AgendaHeading heading) {
    String[] path = {
      "assignments", each.practitioner().value(), each.during().firstDay().toString(), "told"
    };
    Location at = asked.at().parent().orElseThrow();
    return heading.basis().asOf().isAfter(last)
        ? heading.undated(
            AgendaMatter.CHANGE_TOLD, RuleBehind.of(FAMILY_TOLD), asked.what(), at, path)
        : heading
            .item(AgendaMatter.CHANGE_TOLD, path)
            .lastDay(last)
            .behind(RuleBehind.of(FAMILY_TOLD))
            .at(at)
            .build();
  }

  private static Location placeOf(int index) {
    return Location.at("assignments", index).then("ending");
  }
}
