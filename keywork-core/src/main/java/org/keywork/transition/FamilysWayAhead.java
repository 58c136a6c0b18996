package org.keywork.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keywork.ehc.FamilysEhc;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Basis;

/**
 * What of a family's record tells something of what is to come.
 *
 * @param end how long the family can have key working, and whether its end is planned
 * @param moves the moves in the children's lives, and who is or was key worker
 * @param practitioners the practitioners around the family
 * @param ehc the ways of its children to plans for education, health and care
 * @param stepDowns the steps to less key working
 * @since 0.1
 */
public record FamilysWayAhead(
    EndOfSupport end,
    MovesAndKeyWorkers moves,
    List<Practitioner> practitioners,
    FamilysEhc ehc,
    List<StepDown> stepDowns) {

  /** Refuses a missing part. */
  public FamilysWayAhead {
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(moves, "moves");
    practitioners = List.copyOf(practitioners);
    Objects.requireNonNull(ehc, "ehc");
    stepDowns = List.copyOf(stepDowns);
  }

  /** Which of the key workers there on the day of the basis go, as far as that can be foreseen. */
  public List<KeyWorkerGoing> keyWorkersGoing(Basis basis) {
    return new KeyWorkersAhead(this, basis).going();
  }

  /** Whether it was known by a day who follows a key worker who goes. */
  public boolean isSuccessorFound(KeyWorkerGoing going, LocalDate asOf) {
    return moves.history().assignments().stream()
        .filter(each -> KeyWorkersAhead.isOf(going.tenure(), each))
        .flatMap(each -> each.ending().stream())
        .filter(ending -> ending.successor().isPresent())
        .anyMatch(ending -> ending.successorFoundOn().filter(asOf::isBefore).isEmpty());
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
    KeyWorkersAhead keyWorkers = new KeyWorkersAhead(this, basis);
    List<ForeseenChange> changes = new ArrayList<>();
    Stream.of(
            ages.changes(),
            new MovesAhead(this, basis).changes(),
            keyWorkers.changes(),
            new EndsAhead(this, basis).changes())
        .flatMap(each -> each)
        .filter(each -> !each.on().isBefore(basis.asOf()))
        .sorted(ForeseenChange.SOONEST_FIRST)
        .forEach(changes::add);
    return new Foresight(
        basis.asOf(),
        changes,
        Stream.concat(ages.undated(), keyWorkers.undated()).toList(),
        new Coincidences(moves.history(), basis).among(changes));
  }
}
