package org.keywork.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What a stream says, taken out of its compression if it has one; known as soon as somebody reads. */
final class Unpacked extends InputStream {

  private final InputStream in;
  private @Nullable InputStream unpacked;

  Unpacked(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return unpacked().read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return unpacked().read(bytes, offset, length);
  }

  private InputStream unpacked() throws IOException {
    if (unpacked == null) {
      BufferedInputStream buffered = new BufferedInputStream(in);
      buffered.mark(2);
      boolean gzip = buffered.read() == GzipMembers.FIRST && buffered.read() == GzipMembers.SECOND;
      buffered.reset();
      unpacked = gzip ? new GzipMembers(buffered) : buffered;
    }
    return unpacked;
  }
}
