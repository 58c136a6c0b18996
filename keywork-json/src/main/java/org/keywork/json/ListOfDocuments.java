package org.keywork.json;

import java.util.Optional;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Location;

/** The list that documents of a stream may stand in: its brackets and commas, which are in none. */
final class ListOfDocuments {

  private enum State {
    OUTSIDE,
    AT_THE_START,
    AFTER_A_DOCUMENT,
    AFTER_A_COMMA
  }

  private State state = State.OUTSIDE;
  private Position begins = Position.START;

  boolean isOpen() {
    return state != State.OUTSIDE;
  }

  /** Whether a byte between documents belongs to the list, or begins one. */
  boolean owns(int b) {
    return isOpen() ? b == ',' || b == ']' : b == '[';
  }

  /** A byte of its own goes by; what is wrong with that. */
  Optional<Problem> passes(int b, Position here) {
    State before = state;
    if (b == '[') {
      state = State.AT_THE_START;
      begins = here;
      return Optional.empty();
    }
    state = b == ',' ? State.AFTER_A_COMMA : State.OUTSIDE;
    if (before == State.AT_THE_START && b == ']') {
      return problem(Code.EMPTY, begins, Wording.EMPTY_LIST);
    }
    return before == State.AFTER_A_DOCUMENT
        ? Optional.empty()
        : problem(Code.NOT_JSON, here, Wording.COMMA_TOO_MANY);
  }

  /** A document is about to begin. */
  Optional<Problem> beforeDocument(Position here) {
    if (state != State.AFTER_A_DOCUMENT) {
      return Optional.empty();
    }
    state = State.AFTER_A_COMMA;
    return problem(Code.NOT_JSON, here, Wording.NO_COMMA);
  }

  /** A document has ended; after one that broke off a comma is taken for granted. */
  void afterDocument(boolean brokeOff) {
    if (isOpen()) {
      state = brokeOff ? State.AFTER_A_COMMA : State.AFTER_A_DOCUMENT;
    }
  }

  /** The stream is over; a list that is still open is told of once. */
  Optional<Problem> atTheEnd(Position here) {
    boolean open = isOpen();
    state = State.OUTSIDE;
    return open ? problem(Code.BROKEN_OFF, here, Wording.LIST_BREAKS_OFF) : Optional.empty();
  }

  private static Optional<Problem> problem(Code code, Position position, String sentence) {
    return Optional.of(Problem.of(code, position, Location.here(), sentence));
  }
}
