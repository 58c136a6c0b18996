package org.keywork.examples.cli;

/** Text in lines of a width. No word is ever cut; one that is too long has a line to itself. */
final class Page {

  private static final int GAP = 3;

  private final StringBuilder text = new StringBuilder();
  private String taken = "";
  private final int width;
  private final Ink ink;

  /** A page that is empty so far. */
  Page(int width) {
    this(width, Ink.NONE);
  }

  /** The same, with colour. */
  Page(int width, Ink ink) {
    this.width = width;
    this.ink = ink;
  }

  /** What is written with; only {@link #inked} takes what it has coloured. */
  Ink ink() {
    return ink;
  }

  /** An empty line, unless the page is empty or ends with one. */
  Page blank() {
    if (text.length() + taken.length() > 0 && !endsWith("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  private boolean endsWith(String end) {
    return (taken + text.substring(Math.max(0, text.length() - end.length()))).endsWith(end);
  }

  /** What is on the page by now; it goes on below, as if that were still there. */
  String take() {
    String all = text.toString();
    String whole = taken + all;
    taken = whole.substring(Math.max(0, whole.length() - 2));
    text.setLength(0);
    return all;
  }

  /** One line, however long. */
  Page line(String line) {
    text.append(OneLine.of(line).stripTrailing()).append('\n');
    return this;
  }

  /** One line, however long, of what {@link #ink} has written. */
  Page inked(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A text that begins on a new line. */
  Page text(int indent, String words) {
    return text(" ".repeat(indent), words);
  }

  /** A text after something; its further lines begin below its first word. */
  Page text(String before, String words) {
    text.append(before);
    flow(before.length(), words);
    text.append('\n');
    return this;
  }

  /** The same, with something more at the right end of its last line, or of one line more. */
  Page text(int indent, String words, String atTheEnd) {
    return text(" ".repeat(indent), words, atTheEnd);
  }

  /** The same after something. */
  Page text(String before, String words, String atTheEnd) {
    text.append(before);
    int indent = before.length();
    int column = flow(indent, words);
    if (column + GAP + atTheEnd.length() <= width) {
      text.append(" ".repeat(width - column - atTheEnd.length()))
          .append(atTheEnd)
          .append('\n');
      return this;
    }
    text.append('\n');
    int room = Math.max(indent, width - atTheEnd.length());
    return text(room, atTheEnd);
  }

  /** Writes words from {@code indent} on and tells the column after the last. */
  private int flow(int indent, String words) {
    int column = indent;
    String between = "";
    for (String word : OneLine.of(words).strip().split(" +", -1)) {
      if (!between.isEmpty() && column + 1 + word.length() > width) {
        between = "\n" + " ".repeat(indent);
        column = indent;
      }
      text.append(between).append(word);
      column += word.length() + (between.equals(" ") ? 1 : 0);
      between = " ";
    }
    return column;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
