package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.keywork.assignment.AbsenceFromFamily;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.practitioner.Absence;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A key worker who is away while a child moves is missed as much as one who has gone.
 *
 * @since 0.1
 */
public final class AbsenceAndMoveRules {

  /**
   * The warning of a leave that comes on top of a move. A long leave counts like a change of key worker,
   * so that within the same window before it begins and after it ends it falls together with the move;
   * any other counts only where the day of the move lies in it, or else nobody could take a holiday in
   * the summer before school. That reading is ours. Where another key worker has followed, the
   * change is warned of, and not the leave.
   */
  public static final Rule<MovesAndKeyWorkers> LEAVE_KEPT_APART =
      rule("transition.key-worker-leave-kept-apart")
          .from(GUIDE.at("5c / Changing key working practitioner"), restating(310))
          .says(
              SHOULD,
              "No leave of the key worker falls on the day of a child's move, and no long-term leave"
                  + " within {transition.coincidence-window} of it.")
          .reading(TransitionRules.COINCIDENCE_WINDOW, Absence.LONG_TERM_FROM, LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list with a move and a leave of the key worker",
              both ->
                  !both.transitions().isEmpty() && !both.history().absences().isEmpty())
          .isMetWhen(AbsenceAndMoveRules::leaveKeptApart)
          .otherwise("The key worker {keyWorker} is away from {from} on, at the time of the move of"
              + " {movedOn} ({kind}).")
          .remedy("Let whoever covers know the plan for the move and meet the family before it, or"
              + " put the leave off if that can be done.");

  private AbsenceAndMoveRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(LEAVE_KEPT_APART);
  }

  private static Verdict leaveKeptApart(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    AssignmentHistory history = both.history();
    if (!history.isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < history.absences().size(); i++) {
      AbsenceFromFamily leave = history.wholeAbsence(i);
      if (leave.kind().isLeave() && !history.isContinuedAbsence(i) && !isFollowed(leave, history)) {
        for (Transition move : both.transitions()) {
          if (both.isLookedAt(move, basis) && isOfKeyWorkerAt(move, leave, history)) {
            verdict = verdict.and(apart(leave, move, Location.at("absences", i), basis));
          }
        }
      }
    }
    return verdict;
  }

  /** Whether another became key worker before this one was away or meanwhile, and was there then. */
  private static boolean isFollowed(AbsenceFromFamily leave, AssignmentHistory history) {
    return history.changes().stream()
        .filter(change -> change.outgoing().keyWorker().equals(leave.practitioner()))
        .flatMap(change -> change.successor().stream())
        .anyMatch(successor -> leave.during().overlaps(successor.days()));
  }

  private static boolean isOfKeyWorkerAt(
      Transition move, AbsenceFromFamily leave, AssignmentHistory history) {
    return history.isKeyWorkerOn(leave.practitioner(), move.on());
  }

  private static Verdict apart(AbsenceFromFamily leave, Transition move, Location at, Basis basis) {
    return fallTogether(leave, move.on(), basis)
        ? Verdict.notMet(
            at,
            fact("keyWorker", leave.practitioner())
                .and("from", leave.during().firstDay())
                .and("movedOn", move.on())
                .and("kind", move.kind()))
        : Verdict.met();
  }

  private static boolean fallTogether(AbsenceFromFamily leave, LocalDate movedOn, Basis basis) {
    if (leave.during().contains(movedOn)) {
      return true;
    }
    Period window = basis.value(TransitionRules.COINCIDENCE_WINDOW).orElseThrow();
    return leave.absence().isLongTerm(basis).orElse(false)
        && !leave.during().startsAfter(movedOn.plus(window))
        && !leave.during().endsBefore(movedOn.minus(window));
  }
}
