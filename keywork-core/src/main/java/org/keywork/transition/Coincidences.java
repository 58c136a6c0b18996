package org.keywork.transition;

import static org.keywork.transition.ForeseenKind.KEY_WORKER_GOES;
import static org.keywork.transition.TransitionRules.COINCIDENCE_WINDOW;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.rule.Basis;

/** Where a key worker goes while a child moves. */
record Coincidences(AssignmentHistory history, Basis basis) {

  List<Coincidence> among(List<ForeseenChange> changes) {
    List<Coincidence> found = new ArrayList<>();
    for (ForeseenChange goes : changes) {
      for (ForeseenChange move : changes) {
        if (goes.kind() == KEY_WORKER_GOES && move.kind().isMove() && fallTogether(goes, move)) {
          found.add(new Coincidence(goes, move, overlapDays(goes)));
        }
      }
    }
    return found;
  }

  private boolean fallTogether(ForeseenChange goes, ForeseenChange move) {
    Period window = basis.value(COINCIDENCE_WINDOW).orElseThrow();
    LocalDate last = lastDay(goes);
    return !last.isBefore(move.on().minus(window)) && !last.isAfter(move.on().plus(window));
  }

  private static LocalDate lastDay(ForeseenChange goes) {
    return goes.on().minusDays(1);
  }

  /** How long both are there, as it is recorded so far. */
  private int overlapDays(ForeseenChange goes) {
    return history.changes().stream()
        .filter(change ->
            goes.keyWorker().filter(change.outgoing().keyWorker()::equals).isPresent())
        .filter(change -> change.outgoing().days().contains(basis.asOf()))
        .mapToInt(change -> overlapDays(change, lastDay(goes)))
        .max()
        .orElse(0);
  }

  private static int overlapDays(ChangeOfKeyWorker change, LocalDate lastDay) {
    return change.overlapDaysBy(lastDay);
  }
}
