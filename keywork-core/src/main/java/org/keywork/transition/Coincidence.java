package org.keywork.transition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.assignment.ChangeRules;
import org.keywork.rule.Basis;

/**
 * A change of key worker that falls together with a child's move (GUIDE 5c / Changing key working
 * practitioner; EVALUATION Providing continuity).
 *
 * <p>An overlap softens it, and does not undo it: a child starts school on 3 September 2014, the next
 * key worker begins on that day and the earlier one stays until 19 December, so that both are there on
 * the day of the move, and on 108 days altogether.
 *
 * @param change the change
 * @param move the move
 * @param changedOn the day of the change that is nearest to the move
 * @param overlapDays on how many days both key workers are with the family
 * @param onTheDay who of the two is there on the day of the move
 * @param blow whether the overlap softens it
 * @since 0.1
 */
public record Coincidence(
    ChangeOfKeyWorker change,
    Transition move,
    LocalDate changedOn,
    int overlapDays,
    Present onTheDay,
    Blow blow) {

  /** Who is there of the one who goes and the one who comes. */
  public enum Present {
    /** Both. */
    BOTH_OF_THEM,
    /** One of them. */
    ONE_OF_THEM,
    /** Neither. */
    NEITHER_OF_THEM
  }

  /** How it falls on the family. */
  public enum Blow {
    /** The overlap spans the day of the move, and is not shorter than the service has set. */
    SOFTENED,
    /** It does not. */
    NOT_SOFTENED
  }

  /** Refuses a missing part. */
  public Coincidence {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(move, "move");
    Objects.requireNonNull(changedOn, "changedOn");
    Objects.requireNonNull(onTheDay, "onTheDay");
    Objects.requireNonNull(blow, "blow");
  }

  /**
   * A change and a move, if a day of the change lies within {@link TransitionRules#COINCIDENCE_WINDOW}
   * before or after the move; its first and its last day still do.
   */
  public static Optional<Coincidence> of(ChangeOfKeyWorker change, Transition move, Basis basis) {
    Period window = basis.value(TransitionRules.COINCIDENCE_WINDOW).orElseThrow();
    return change.days().stream()
        .filter(day -> !day.isBefore(move.on().minus(window)))
        .filter(day -> !day.isAfter(move.on().plus(window)))
        .min(Comparator.comparing(day -> Math.abs(day.toEpochDay() - move.on().toEpochDay())))
        .map(day -> new Coincidence(
            change,
            move,
            day,
            change.overlapDaysBy(basis.asOf()),
            presentOn(move.on(), change),
            blow(change, move, basis)));
  }

  /** Whether the overlap softens it. */
  public boolean isSoftened() {
    return blow == Blow.SOFTENED;
  }

  private static Present presentOn(LocalDate day, ChangeOfKeyWorker change) {
    boolean outgoing = change.outgoing().days().contains(day);
    if (outgoing && change.isToOneThereOn(day)) {
      return Present.BOTH_OF_THEM;
    }
    return outgoing || change.isToOneThereOn(day) ? Present.ONE_OF_THEM : Present.NEITHER_OF_THEM;
  }

  private static Blow blow(ChangeOfKeyWorker change, Transition move, Basis basis) {
    boolean longEnough =
        basis.value(ChangeRules.OVERLAP_LENGTH).map(change::overlapsFor).orElse(true);
    return longEnough && presentOn(move.on(), change) == Present.BOTH_OF_THEM
        ? Blow.SOFTENED
        : Blow.NOT_SOFTENED;
  }
}
