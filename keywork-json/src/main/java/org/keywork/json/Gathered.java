package org.keywork.json;

import java.util.Arrays;

/** The bytes of a document as they come, up to the length that is allowed and one byte more. */
final class Gathered {

  private static final int AT_FIRST = 1 << 12;

  private final int longest;
  private byte[] bytes = new byte[AT_FIRST];
  private int length;

  Gathered(int longest) {
    this.longest = longest;
  }

  void add(int b) {
    if (length > longest) {
      return;
    }
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * length));
    }
    bytes[length++] = (byte) b;
  }

  /** Adds several that stand beside one another. */
  void add(byte[] from, int begin, int end) {
    int more = (int) Math.min(end - begin, longest + 1L - length);
    if (length + more > bytes.length) {
      long room = Math.max(2L * bytes.length, (long) length + more);
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, room));
    }
    System.arraycopy(from, begin, bytes, length, more);
    length += more;
  }

  /** Whether there was more than is allowed. */
  boolean tooMuch() {
    return length > longest;
  }

  /** Leaves out the space at the end. */
  void strip() {
    while (length > 0 && StreamText.isSpace(bytes[length - 1])) {
      length--;
    }
  }

  /** All of them; from then on there are none. */
  byte[] take() {
    byte[] all = Arrays.copyOf(bytes, length);
    length = 0;
    if (bytes.length > 1 << 20) {
      bytes = new byte[AT_FIRST];
    }
    return all;
  }
}
