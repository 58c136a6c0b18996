package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.function.Aspect;
import org.keywork.function.CrossMap;
import org.keywork.function.FullKeyWorking;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Location;
import org.keywork.style.Kept;

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

  /** Every function, in order. */
  static final List<KeyWorkingFunction> FUNCTIONS = List.of(KeyWorkingFunction.values());

  private static final List<Aspect> ASPECTS = List.of(Aspect.values());

  /** Refuses a missing part. */
  public FunctionsHeld {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    holdings = Kept.list(holdings);
    Objects.requireNonNull(askedOn, "askedOn");
  }

  /** Which functions are held on a day, by whom, and which are missing. */
  public Coverage coverageOn(LocalDate day) {
    return new Coverage(
        day, FUNCTIONS.stream().map(function -> coverageOn(day, function)).toList());
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

  /** Whether somebody holds a function on a day. */
  boolean isHeldOn(LocalDate day, KeyWorkingFunction function) {
    if (function == KeyWorkingFunction.SINGLE_POINT_OF_CONTACT) {
      return history.hasContactOn(day);
    }
    for (int i = 0; i < holdings.size(); i++) {
      if (holdings.get(i).function() == function && holdings.get(i).during().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody holds each of some functions on a day. */
  boolean areHeldOn(LocalDate day, List<KeyWorkingFunction> functions) {
    for (int i = 0; i < functions.size(); i++) {
      if (!isHeldOn(day, functions.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a function applies to the family on a day: to every family, or because a need calls for it. */
  boolean appliesOn(LocalDate day, KeyWorkingFunction function) {
    return isWithSomebodyElseOn(day)
        && (!function.proviso().dependsOnTheFamily() || isCalledForOn(day, function));
  }

  /** Whether a need that somebody feels on a day calls for a function. */
  boolean isCalledForOn(LocalDate day, KeyWorkingFunction function) {
    for (int i = 0; i < family.needs().size(); i++) {
      Need need = family.needs().get(i);
      if (need.callsFor().contains(function) && family.feels(need, day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is on record for a day that enough is carried out: as many aspects as a reading asks for,
   * or all that are called for. So {@link Coverage#isFullUnder} tells, with more besides.
   */
  boolean isFullOn(LocalDate day, FullKeyWorking reading) {
    int carriedOut = 0;
    boolean lacking = false;
    for (int i = 0; i < ASPECTS.size() && !reading.isReachedBy(carriedOut); i++) {
      List<KeyWorkingFunction> functions = CrossMap.functionsThatCarryOut(ASPECTS.get(i));
      if (isAnyHeldOn(day, functions)) {
        carriedOut++;
      } else {
        lacking = lacking || doesAnyApplyOn(day, functions);
      }
    }
    return !lacking || reading.isReachedBy(carriedOut);
  }

  private boolean isAnyHeldOn(LocalDate day, List<KeyWorkingFunction> functions) {
    for (int i = 0; i < functions.size(); i++) {
      if (isHeldOn(day, functions.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean doesAnyApplyOn(LocalDate day, List<KeyWorkingFunction> functions) {
    for (int i = 0; i < functions.size(); i++) {
      if (appliesOn(day, functions.get(i))) {
        return true;
      }
    }
    return false;
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
    return askedOn.isPresent() && !askedOn.get().isAfter(day);
  }
}
