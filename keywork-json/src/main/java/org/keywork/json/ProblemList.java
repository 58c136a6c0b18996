package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Location;

/**
 * The problems of a document as they are found: as many as anybody reads, and of more only that there
 * are more, so that a hostile document does not get an answer longer than itself.
 */
final class ProblemList {

  /** How many problems are told. */
  static final int MOST = 1_000;

  private final List<Problem> found = new ArrayList<>();
  private boolean more;

  /** Adds a problem while there is room. */
  void add(Problem problem) {
    if (found.size() < MOST) {
      found.add(problem);
    } else {
      more = true;
    }
  }

  /** Whether there are more than are told, so that nobody has to look any further. */
  boolean isFull() {
    return more;
  }

  /** The problems told so far. */
  List<Problem> told() {
    return found;
  }

  /** The problems that are told, and behind the last of them whether there are more. */
  List<Problem> all() {
    List<Problem> all = new ArrayList<>(found);
    if (more) {
      Position last = found.stream().max(Problem::compareTo).orElseThrow().position();
      all.add(
          Problem.of(Code.TOO_MANY_PROBLEMS, last, Location.here(), Wording.tooManyProblems(MOST)));
    }
    return all;
  }
}
