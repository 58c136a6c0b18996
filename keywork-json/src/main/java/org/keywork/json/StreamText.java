package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The text of a stream as far as it matters for telling documents apart. */
final class StreamText {

  /** No document ends, however long one waits. */
  static final class Endless extends IOException {
    private static final long serialVersionUID = 1;

    Endless() {
      super("No document ends here.");
    }
  }

  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final byte[] FIRST_PROPERTY =
      ('"' + DocumentKind.PROPERTY + '"').getBytes(StandardCharsets.UTF_8);
  private static final int LONGEST_SPACE = ByteWindow.AHEAD - FIRST_PROPERTY.length - 1;

  private final ByteWindow window;
  private final long patience;
  private final StreamPlace place = new StreamPlace();
  private long passed;
  private Position lastEnd = Position.START;

  /**
   * A text.
   *
   * @param patience how many bytes may go by before a document ends
   */
  StreamText(InputStream in, long patience) {
    this.window = new ByteWindow(in);
    this.patience = patience;
  }

  /** Where the next byte stands. */
  StreamPlace place() {
    return place;
  }

  /**
   * The next byte, or {@link ByteWindow#END}.
   *
   * @throws Endless if patience is at its end
   */
  int peek() throws IOException {
    if (passed > patience) {
      throw new Endless();
    }
    return window.peek();
  }

  /** Something has ended, and patience begins anew. */
  void somethingEnded() {
    passed = 0;
    lastEnd = place.position();
  }

  /** Where something ended last. */
  Position lastEnd() {
    return lastEnd;
  }

  /** Goes on by one byte and tells which it was. */
  int take() throws IOException {
    int b = window.peek();
    window.pass();
    passed++;
    if (b == '\n' || (b == '\r' && window.peek(0) != '\n')) {
      place.nextLine();
    } else {
      place.pass(b);
    }
    return b;
  }

  /** Goes on in a line that has begun, as far as it is held and brackets are open in it. */
  void passLine(Brackets brackets, Gathered gathered) {
    byte[] held = window.held();
    int from = window.from();
    int most = (int) Math.min(window.to(), from + patience + 1 - passed);
    int end = brackets.passLine(held, from, most);
    gathered.add(held, from, end);
    place.pass(held, from, end);
    passed += end - from;
    window.passTo(end);
  }

  /** Whether the text from here on is in an encoding of which every other byte or more is zero. */
  boolean isWide() {
    return SourceText.isWide(window::peek);
  }

  /** Passes over a byte order mark, which no column counts. */
  boolean passMark() {
    if (!isNext(0, BYTE_ORDER_MARK)) {
      return false;
    }
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      window.pass();
    }
    passed += BYTE_ORDER_MARK.length;
    return true;
  }

  /** Whether a document begins here with its line, at a column or before it. */
  boolean documentBeginsLine(int margin) {
    return place.isAtTheMargin() && place.column() <= margin && documentBegins();
  }

  /** Whether a document begins here as all of them do. */
  boolean documentBegins() {
    if (window.peek(0) != '{') {
      return false;
    }
    int space = 1;
    while (space < LONGEST_SPACE && isSpace(window.peek(space))) {
      space++;
    }
    return isNext(space, FIRST_PROPERTY);
  }

  /** The first byte from here on that is no blank, as far as one can see in this line. */
  int nextInLine() {
    int ahead = 0;
    while (ahead < LONGEST_SPACE && isBlank(window.peek(ahead))) {
      ahead++;
    }
    return isNext(ahead, BYTE_ORDER_MARK) ? '\n' : window.peek(ahead);
  }

  private boolean isNext(int ahead, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (window.peek(ahead + i) != (bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t';
  }

  /** Whether JSON takes a byte for space. */
  static boolean isSpace(int b) {
    return isBlank(b) || endsLine(b);
  }

  static boolean endsLine(int b) {
    return b == '\n' || b == '\r';
  }
}
