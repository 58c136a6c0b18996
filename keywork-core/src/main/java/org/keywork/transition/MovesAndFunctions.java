package org.keywork.transition;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.keywork.assignment.Coverage;
import org.keywork.assignment.FunctionStanding;
import org.keywork.assignment.FunctionsHeld;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.time.DateSpan;

/**
 * The moves in the children's lives beside who holds which function, so that it shows what ends with a
 * move.
 *
 * @param moves the moves, past and planned
 * @param held who holds which function
 * @since 0.1
 */
public record MovesAndFunctions(MovesAndKeyWorkers moves, FunctionsHeld held) {

  /** Refuses a missing part. */
  public MovesAndFunctions {
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(held, "held");
  }

  /** Whether somebody held a function in the time before a move. */
  boolean isSomethingHeldBefore(Transition move, Period before) {
    return held.holdings().stream()
        .anyMatch(holding -> holding.during().overlaps(daysBefore(move, before)));
  }

  /**
   * The functions that somebody held in the time before a move and nobody did on the day of it, and that
   * should be held on a later day and are not, as far as is recorded.
   */
  List<KeyWorkingFunction> cutBy(Transition move, Period before, LocalDate asOf) {
    Coverage now = held.coverageOn(asOf);
    return held.coverageOn(move.on()).gaps().stream()
        .filter(function -> isHeldBefore(function, move, before))
        .filter(function -> isMissed(now.of(function).standing()))
        .toList();
  }

  /** Whether somebody had asked by a day who holds which function, so that the list is whole. */
  boolean areHoldersKnownBy(LocalDate asOf) {
    return held.askedOn().filter(asked -> !asked.isAfter(asOf)).isPresent();
  }

  private static boolean isMissed(FunctionStanding standing) {
    return standing == FunctionStanding.MISSING || standing == FunctionStanding.NOT_KNOWN;
  }

  private boolean isHeldBefore(KeyWorkingFunction function, Transition move, Period before) {
    return held.holdings().stream()
        .filter(holding -> holding.function() == function)
        .anyMatch(holding -> holding.during().overlaps(daysBefore(move, before)));
  }

  private static DateSpan daysBefore(Transition move, Period before) {
    return DateSpan.of(move.on().minus(before), move.on().minusDays(1));
  }
}
