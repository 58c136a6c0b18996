package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream of any length of which only a little is held: one byte after the other, and a look ahead. */
final class ByteWindow {

  /** What is told where the stream is over. */
  static final int END = -1;

  /** How far one can look ahead, in bytes. */
  static final int AHEAD = 1 << 12;

  private final InputStream in;
  private final byte[] held = new byte[1 << 16];
  private @Nullable IOException failure;
  private int from;
  private int to;
  private boolean over;

  ByteWindow(InputStream in) {
    this.in = in;
  }

  /**
   * The next byte, from 0 to 255; it stays the next.
   *
   * @throws IOException if the stream cannot be read any further than before this byte
   */
  int peek() throws IOException {
    int next = from < to ? held[from] & 0xFF : peek(0);
    if (next == END && failure != null) {
      throw failure;
    }
    return next;
  }

  /** The byte that is so many further on than the next; fewer than {@link #AHEAD}. A stream
   * that cannot be read further seems to be over there. */
  int peek(int further) {
    while (from + further >= to && !over) {
      fill();
    }
    return from + further < to ? held[from + further] & 0xFF : END;
  }

  /** Goes on by one byte, which somebody has looked at. */
  void pass() {
    from++;
  }

  /** All bytes that are held; those from {@link #from()} to {@link #to()} are still to come. */
  byte[] held() {
    return held;
  }

  /** Where the next byte is held. */
  int from() {
    return from;
  }

  /** Where the bytes end that are held. */
  int to() {
    return to;
  }

  /** Goes on to another byte that is held. */
  void passTo(int next) {
    from = next;
  }

  private void fill() {
    if (from == to || held.length - from < AHEAD) {
      System.arraycopy(held, from, held, 0, to - from);
      to -= from;
      from = 0;
    }
    try {
      int more = in.read(held, to, held.length - to);
      over = more < 0;
      to += Math.max(0, more);
    } catch (IOException e) {
      failure = e;
      over = true;
    }
  }
}
