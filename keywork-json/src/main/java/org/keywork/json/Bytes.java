package org.keywork.json;

import java.nio.charset.StandardCharsets;

/**
 * The bytes of a document, taken from the first to the last.
 *
 * <p>Whoever takes them says what must come next, and each of the methods gives up with {@link
 * Otherwise} if it does not, or if the bytes are at their end. What is taken is JSON; but not all of
 * JSON is taken.
 */
final class Bytes {

  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final char REPLACED = '\uFFFD';
  private static final int DIGITS = 9;

  private final byte[] bytes;
  private final Limits limits;
  private int at;
  private int depth;

  Bytes(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
    if (startsWith(MARK)) {
      at = MARK.length;
    }
  }

  /** Takes an opening bracket, and the closing one if it follows at once; tells whether it does not. */
  boolean opens(char opening, char closing) {
    take(opening);
    depth++;
    if (depth > limits.deepest()) {
      throw new Otherwise();
    }
    if (next() != closing) {
      return true;
    }
    close();
    return false;
  }

  /** Takes a comma or a closing bracket; tells whether it was the comma. */
  boolean goesOn(char closing) {
    byte found = next();
    if (found == ',') {
      at++;
      return true;
    }
    if (found != closing) {
      throw new Otherwise();
    }
    close();
    return false;
  }

  private void close() {
    at++;
    depth--;
  }

  /** Takes the name of a property and its colon. */
  int name(KnownNames names) {
    int from = at;
    int index = code(names);
    colon(from);
    return index;
  }

  /** What stands before the name and its quotes only make it seem longer. */
  private void colon(int from) {
    if (at - from > limits.longestName()) {
      throw new Otherwise();
    }
    take(':');
  }

  /** Takes a text that is one of those known, with nothing escaped. */
  int code(KnownNames names) {
    int from = begun();
    int to = from;
    int hash = 0;
    for (byte found = at(to); found != '"'; found = at(++to)) {
      hash = KnownNames.mixed(hash, found);
    }
    at = to + 1;
    return names.find(bytes, from, to, hash);
  }

  /** Takes a text. */
  String text() {
    int from = begun();
    int to = from;
    int all = 0;
    for (byte found = at(to); found != '"'; found = at(++to)) {
      if (found == '\\' || (found >= 0 && found < ' ')) {
        throw new Otherwise();
      }
      all |= found;
    }
    at = to + 1;
    int length = to - from;
    return all >= 0
        ? new String(bytes, from, length, StandardCharsets.ISO_8859_1)
        : decoded(from, length);
  }

  /** Bytes that are not UTF-8 leave a mark in a text, which hardly any document says. */
  private String decoded(int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) >= 0) {
      throw new Otherwise();
    }
    return text;
  }

  /** Takes a whole number that is not below zero. */
  int count() {
    next();
    int from = at;
    int count = 0;
    for (byte found = at(at); found >= '0' && found <= '9'; found = at(++at)) {
      count = 10 * count + found - '0';
    }
    int length = at - from;
    boolean zeroFirst = length > 1 && bytes[from] == '0';
    if (length == 0 || length > Math.min(DIGITS, limits.longestNumber()) || zeroFirst) {
      throw new Otherwise();
    }
    return count;
  }

  /** Takes true or false. */
  boolean flag() {
    boolean flag = next() == 't';
    byte[] word = flag ? TRUE : FALSE;
    if (!startsWith(word)) {
      throw new Otherwise();
    }
    at += word.length;
    return flag;
  }

  private boolean startsWith(byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Requires that nothing follows. */
  void end() {
    while (at < bytes.length) {
      if (!isSpace(bytes[at++])) {
        throw new Otherwise();
      }
    }
  }

  private void take(char expected) {
    if (next() != expected) {
      throw new Otherwise();
    }
    at++;
  }

  /** Takes the quote with which a text begins, and tells where what it says begins. */
  private int begun() {
    take('"');
    return at;
  }

  /** The next byte that is no space; it is not taken. */
  private byte next() {
    byte found = at(at);
    while (isSpace(found)) {
      found = at(++at);
    }
    return found;
  }

  /** The byte at a place, which may lie just behind the end. */
  private byte at(int place) {
    if (place >= bytes.length) {
      throw new Otherwise();
    }
    return bytes[place];
  }

  private static boolean isSpace(byte found) {
    return found <= ' ' && (found == ' ' || found == '\n' || found == '\r' || found == '\t');
  }
}
