package org.keywork.json;

/** Where one is in a stream, as bytes of UTF-8 go by: line, column, and how far the line is indented. */
final class StreamPlace {

  private static final int CONTINUED = 0x80;
  private static final int CONTINUED_MASK = 0xC0;
  private static final int TWO_UNITS = 0xF0;

  private int line = 1;
  private int column = 1;
  private int margin;

  /** The place of the next byte. */
  Position position() {
    return new Position(line, column);
  }

  /** The column of the next byte. */
  int column() {
    return column;
  }

  /**
   * The column in which the text of this line begins, the brackets and commas of a list of documents
   * left out; that of the next byte where no text has come yet.
   */
  int margin() {
    return margin == 0 ? column : margin;
  }

  /** Whether no text has come yet in this line. */
  boolean isAtTheMargin() {
    return margin == 0;
  }

  /** A byte goes by that ends no line. */
  void pass(int b) {
    boolean text = b != ' ' && b != '\t' && b != '[' && b != ',';
    if (text && margin == 0) {
      margin = column;
    }
    if ((b & CONTINUED_MASK) != CONTINUED && column < Integer.MAX_VALUE - 1) {
      column += b >= TWO_UNITS ? 2 : 1;
    }
  }

  /** Bytes go by in a line that has begun, and none of them ends it. */
  void pass(byte[] bytes, int from, int to) {
    int more = 0;
    for (int i = from; i < to; i++) {
      more += (bytes[i] & CONTINUED_MASK) == CONTINUED ? 0 : 1;
      more += (bytes[i] & 0xFF) >= TWO_UNITS ? 1 : 0;
    }
    column = (int) Math.min(Integer.MAX_VALUE - 1L, (long) column + more);
  }

  /** A line ends. */
  void nextLine() {
    line = Math.min(line + 1, Integer.MAX_VALUE - 1);
    column = 1;
    margin = 0;
  }
}
