package org.keywork.transition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.family.MemberId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.style.Kept;

/**
 * The moves in the children's lives beside the changes of key worker, so that it shows where they
 * fall together.
 *
 * @param family the family with its children
 * @param history who is or was key worker
 * @param transitions the moves, past and planned
 * @since 0.1
 */
public record MovesAndKeyWorkers(
    Family family, AssignmentHistory history, List<Transition> transitions) {

  /** Refuses a missing part. */
  public MovesAndKeyWorkers {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    transitions = Kept.list(transitions);
  }

  /**
   * Whether a move falls into the family's time on the active list, and is to come or not long over. Of a
   * child who has died nobody asks it.
   */
  boolean isLookedAt(Transition move, Basis basis) {
    return history.isActiveOn(move.on())
        && !LookBack.isPast(move.on(), basis)
        && isOfLivingChild(move, basis.asOf());
  }

  /** The same of a move that has come, while the family is on the active list. */
  boolean isUnderWay(Transition move, Basis basis) {
    return history.isActiveOn(basis.asOf())
        && !move.on().isAfter(basis.asOf())
        && isLookedAt(move, basis);
  }

  /** Whether the child whose move it is has not died by a day. */
  boolean isOfLivingChild(Transition move, LocalDate asOf) {
    return isLiving(move.child(), asOf);
  }

  /** Whether a child has not died by a day. */
  boolean isLiving(MemberId child, LocalDate asOf) {
    for (int i = 0; i < family.children().size(); i++) {
      Child each = family.children().get(i);
      if (each.id().equals(child)) {
        return !each.hasDiedBy(asOf);
      }
    }
    return true;
  }

  /** Whether one of the moves is of a kind. */
  boolean hasMoveOf(Predicate<TransitionKind> kind) {
    for (int i = 0; i < transitions.size(); i++) {
      Transition move = transitions.get(i);
      if (kind.test(move.kind())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nobody is there for the family on a day, as key worker or cover or as its own, though it
   * wants somebody.
   */
  boolean isLeftAloneOn(LocalDate day) {
    return history.isActiveOn(day) && history.carriersOn(day).isEmpty() && !waitsForNobodyOn(day);
  }

  /** Whether the family has turned key working down, or does it itself, on a day. */
  boolean waitsForNobodyOn(LocalDate day) {
    return history.isOwnKeyWorkingOn(day) || isDeclinedOn(day);
  }

  private boolean isDeclinedOn(LocalDate day) {
    return family
        .preferences()
        .flatMap(preferences -> preferences.keyWorkingDecisionOn(day))
        .filter(KeyWorkingDecision::declines)
        .isPresent();
  }

  /** Whether of those who were there on the day before a move nobody is there on the day of it. */
  boolean changesHandsAt(Transition move) {
    List<PractitionerId> before = history.carriersOn(move.on().minusDays(1));
    return !before.isEmpty() && Collections.disjoint(before, history.carriersOn(move.on()));
  }

  /** Whether support for a move that can be known ahead is to be planned, and was not by now. */
  public boolean isToBePlannedFor(Transition move, Basis basis) {
    return history.isActiveOn(basis.asOf())
        && move.kind().canBeKnownAhead()
        && isLookedAt(move, basis)
        && !move.isSupportPlannedBy(basis.asOf())
        && !waitsForNobodyOn(basis.asOf());
  }

  /**
   * The changes of key worker that fall together with a move, change by change; past ones, too, but none
   * with a move of a child who has died. Which days count as together the policy of the basis tells.
   */
  public List<Coincidence> coincidences(Basis basis) {
    return history.changes().stream()
        .flatMap(change -> transitions.stream()
            .filter(move -> isOfLivingChild(move, basis.asOf()))
            .flatMap(move -> Coincidence.of(change, move, basis).stream()))
        .toList();
  }
}
