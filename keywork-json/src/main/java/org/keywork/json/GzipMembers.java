package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What was compressed with gzip, in one member or in several one after the other (RFC 1952). Whatever
 * is wrong with it is told: nothing after the first member is left out in silence, as the reader of
 * the JDK leaves out a member whose header is damaged.
 */
final class GzipMembers extends InputStream {

  /** What is compressed is damaged or not there to its end. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged() {
      super("The compressed stream is damaged or breaks off.");
    }
  }

  /** The byte that comes first. */
  static final int FIRST = 0x1F;

  /** The byte that comes next. */
  static final int SECOND = 0x8B;

  private static final int DEFLATED = 8;
  private static final int REST_OF_HEADER = 6;
  private static final int HEADER_CHECK = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int RESERVED = 0xE0;
  private static final int LOW_HALF = 0xFFFF;

  private final InputStream in;
  private final byte[] packed = new byte[1 << 13];
  private final CRC32 sum = new CRC32();
  private int from;
  private int to;
  private final Inflater inflater = new Inflater(true);
  private boolean begun;
  private boolean over;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  /** Whether something that was compressed with gzip begins with these bytes. */
  static boolean isBegunBy(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == FIRST && (bytes[1] & 0xFF) == SECOND;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (!begun) {
      begun = true;
      requireHeader();
    }
    while (!over && length > 0) {
      int more = inflate(bytes, offset, length);
      if (more > 0) {
        sum.update(bytes, offset, more);
        return more;
      }
      if (inflater.finished()) {
        nextMember();
      } else {
        feed();
      }
    }
    return over ? -1 : 0;
  }

  private int inflate(byte[] bytes, int offset, int length) throws Damaged {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      throw new Damaged();
    }
  }

  private void feed() throws IOException {
    requireMore();
    inflater.setInput(packed, from, to - from);
    from = to;
  }

  /** After the end of a member: its sum and length, and another member or nothing. */
  private void nextMember() throws IOException {
    from = to - inflater.getRemaining();
    int length = (int) inflater.getBytesWritten();
    int found = (int) sum.getValue();
    if (fourBytes() != found || fourBytes() != length) {
      throw new Damaged();
    }
    inflater.reset();
    over = !hasMore();
    if (over) {
      inflater.end();
    } else {
      requireHeader();
    }
  }

  private void requireHeader() throws IOException {
    sum.reset();
    boolean known = next() == FIRST && next() == SECOND && next() == DEFLATED;
    int flags = next();
    if (!known || (flags & RESERVED) != 0) {
      throw new Damaged();
    }
    skip(REST_OF_HEADER);
    if ((flags & EXTRA) != 0) {
      skip(twoBytes());
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    int found = (int) sum.getValue() & LOW_HALF;
    if ((flags & HEADER_CHECK) != 0 && twoBytes() != found) {
      throw new Damaged();
    }
    sum.reset();
  }

  private int twoBytes() throws IOException {
    return next() | next() << Byte.SIZE;
  }

  private int fourBytes() throws IOException {
    return twoBytes() | twoBytes() << 16;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    int b = next();
    while (b != 0) {
      b = next();
    }
  }

  private int next() throws IOException {
    requireMore();
    int b = packed[from++] & 0xFF;
    sum.update(b);
    return b;
  }

  private void requireMore() throws IOException {
    if (!hasMore()) {
      throw new Damaged();
    }
  }

  private boolean hasMore() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(packed));
    }
    return from < to;
  }
}
