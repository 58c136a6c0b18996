package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Location;

/**
 * Who holds which function for a family, and which functions its needs call for.
 *
 * @param family the family with its needs
 * @param history who is or was assigned to it; it tells who is the single point of contact
 * @param holdings who holds or held which function, in any order
 * @param askedOn the day on which somebody asked who holds which function; until then there may be
 *     more holdings than are listed
 * @since 0.1
 */
public record FunctionsHeld(
    Family family,
    AssignmentHistory history,
    List<FunctionHolding> holdings,
    Optional<LocalDate> askedOn) {

  /** Refuses a missing part. */
  public FunctionsHeld {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    holdings = List.copyOf(holdings);
    Objects.requireNonNull(askedOn, "askedOn");
  }

  /** Which functions are held on a day, by whom, and which are missing. */
  public Coverage coverageOn(LocalDate day) {
    return new Coverage(
        day,
        Arrays.stream(KeyWorkingFunction.values())
            .map(function -> coverageOn(day, function))
            .toList());
  }

  /**
   * Whether the functions are for others to hold on a day: the family is on the active list, and does
   * not do its key working itself. What it does itself is held, and only by nobody who is listed.
   */
  boolean isWithSomebodyElseOn(LocalDate day) {
    return history.isActiveOn(day) && !history.isOwnKeyWorkingOn(day);
  }

  private FunctionCoverage coverageOn(LocalDate day, KeyWorkingFunction function) {
    boolean active = isWithSomebodyElseOn(day);
    List<NeedId> calledForBy = active ? calledForBy(function, day) : List.of();
    boolean contact = function == KeyWorkingFunction.SINGLE_POINT_OF_CONTACT;
    return new FunctionCoverage(
        function,
        active && (!function.proviso().dependsOnTheFamily() || !calledForBy.isEmpty()),
        calledForBy,
        contact ? history.contactsOn(day) : holdersOf(function, day),
        contact || isAskedBy(day));
  }

  private List<NeedId> calledForBy(KeyWorkingFunction function, LocalDate day) {
    return family.needs().stream()
        .filter(need -> need.callsFor().contains(function) && family.feels(need, day))
        .map(Need::id)
        .toList();
  }

  private List<PractitionerId> holdersOf(KeyWorkingFunction function, LocalDate day) {
    return holdings.stream()
        .filter(holding -> holding.function() == function && holding.during().contains(day))
        .map(FunctionHolding::practitioner)
        .distinct()
        .sorted(Comparator.comparing(PractitionerId::value))
        .toList();
  }

  /** Where the list stands in the case file; where it is empty, the day on which that was found. */
  Location place() {
    return Location.at(holdings.isEmpty() ? "functionsAskedOn" : "functions");
  }

  /** Whether somebody began to hold a function between two days, both inclusive. */
  boolean isTakenOnBetween(LocalDate firstInclusive, LocalDate lastInclusive) {
    return holdings.stream()
        .map(holding -> holding.during().firstDay())
        .anyMatch(day -> !day.isBefore(firstInclusive) && !day.isAfter(lastInclusive));
  }

  /** Whether somebody had asked by a day who holds which function. */
  boolean isAskedBy(LocalDate day) {
    return askedOn.filter(asked -> !asked.isAfter(day)).isPresent();
  }
}
