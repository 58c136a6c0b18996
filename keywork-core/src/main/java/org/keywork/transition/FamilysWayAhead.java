package org.keywork.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keywork.ehc.FamilysEhc;
import org.keywork.rule.Basis;
import org.keywork.style.Kept;

/**
 * What of a family's record tells something of what is to come.
 *
 * @param end how long the family can have key working, and whether its end is planned
 * @param keyWorkers when the time of its key workers ends
 * @param moves the moves in the children's lives
 * @param ehc the ways of its children to plans for education, health and care
 * @param stepDowns the steps to less key working
 * @since 0.1
 */
public record FamilysWayAhead(
    EndOfSupport end,
    ForeseenEnds keyWorkers,
    MovesAndKeyWorkers moves,
    FamilysEhc ehc,
    List<StepDown> stepDowns) {

  /** Refuses a missing part. */
  public FamilysWayAhead {
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(keyWorkers, "keyWorkers");
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(ehc, "ehc");
    stepDowns = Kept.list(stepDowns);
  }

  /**
   * The changes to come, on the day of the basis. None is for a family that has left the active list; for
   * one that has only been referred they are told, so that it can know of an age limit from the start.
   */
  public Foresight foresight(Basis basis) {
    if (end.active().closedOn().filter(day -> !day.isAfter(basis.asOf())).isPresent()) {
      return new Foresight(basis.asOf(), List.of(), List.of(), List.of());
    }
    AgesAhead ages = new AgesAhead(this, basis);
    KeyWorkersAhead going = new KeyWorkersAhead(this, basis);
    List<ForeseenChange> changes = new ArrayList<>();
    Stream.of(
            ages.changes(),
            new MovesAhead(this, basis).changes(),
            going.changes(),
            new EndsAhead(this, basis).changes())
        .flatMap(each -> each)
        .filter(each -> !each.on().isBefore(basis.asOf()))
        .sorted(ForeseenChange.SOONEST_FIRST)
        .forEach(changes::add);
    return new Foresight(
        basis.asOf(),
        changes,
        Stream.concat(ages.undated(), going.undated()).toList(),
        going.coincidences());
  }
}
