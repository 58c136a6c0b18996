package org.keywork.json;

import java.util.Comparator;

/**
 * A place in the text of a document.
 *
 * <p>Columns count UTF-16 code units, as Java, JavaScript and most editors do: a letter outside the
 * Basic Multilingual Plane, such as an emoji, counts two. A byte order mark is not counted.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @since 0.1
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** The first character of a document. */
  static final Position START = new Position(1, 1);

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  /** Refuses what is not counted from 1. */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("Lines and columns are counted from 1.");
    }
  }

  /** The place of the character at an index of a text. */
  static Position in(CharSequence text, int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      boolean lineEnds =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (lineEnds) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, index - lineStart + 1);
  }

  /** This place, counted from where a text begins that stands within another. */
  Position seenFrom(Position base) {
    return line == 1
        ? new Position(base.line, sum(base.column, column - 1))
        : new Position(sum(base.line, line - 1), column);
  }

  /** A stream may have more lines than can be counted. */
  private static int sum(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** Line and column, as {@code 12:5}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
