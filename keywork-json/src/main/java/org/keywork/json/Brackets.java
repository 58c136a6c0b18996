package org.keywork.json;

import java.util.BitSet;

/** The brackets that are open while a document goes by, and whether a text is. */
final class Brackets {

  private final BitSet curly = new BitSet();
  private int open;
  private boolean inText;
  private boolean escaped;

  /** Whether each is closed. */
  boolean areClosed() {
    return open == 0;
  }

  /** Whether a quote is open. */
  boolean areInText() {
    return inText;
  }

  /** A byte goes by. No text goes on in the next line, so that a quote that is missing harms one. */
  void pass(int b) {
    if (StreamText.endsLine(b)) {
      inText = false;
      escaped = false;
    } else if (inText) {
      inText = escaped || b != '"';
      escaped = !escaped && b == '\\';
    } else {
      outsideText(b);
    }
  }

  private void outsideText(int b) {
    switch (b) {
      case '"' -> inText = true;
      case '{' -> curly.set(open++);
      case '[' -> curly.clear(open++);
      case '}' -> close(true);
      case ']' -> close(false);
      default -> {}
    }
  }

  /** Closes the nearest of its kind with all that was left open in it; one too many closes nothing. */
  private void close(boolean isCurly) {
    int nearest = isCurly ? curly.previousSetBit(open - 1) : curly.previousClearBit(open - 1);
    if (nearest >= 0) {
      open = nearest;
    }
  }
}
