package org.keywork.json;

import java.util.Arrays;
import java.util.BitSet;

/** The brackets that are open while a document goes by, and whether a text is. */
final class Brackets {

  private static final boolean[] DULL_IN_TEXT = allBut("\"\\\n\r");
  private static final boolean[] DULL_OUTSIDE = allBut("\"{}[]\n\r");

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

  /**
   * Bytes go by until a line ends, each bracket is closed, or there are no more.
   *
   * @return where the first of them stands that did not go by
   */
  int passLine(byte[] bytes, int from, int to) {
    int at = from;
    while (open > 0) {
      at = escaped ? at : dullEnd(inText ? DULL_IN_TEXT : DULL_OUTSIDE, bytes, at, to);
      if (at == to || StreamText.endsLine(bytes[at])) {
        return at;
      }
      pass(bytes[at++]);
    }
    return at;
  }

  private static int dullEnd(boolean[] dull, byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && dull[bytes[at] & 0xFF]) {
      at++;
    }
    return at;
  }

  private static boolean[] allBut(String others) {
    boolean[] dull = new boolean[1 << Byte.SIZE];
    Arrays.fill(dull, true);
    others.chars().forEach(each -> dull[each] = false);
    return dull;
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
