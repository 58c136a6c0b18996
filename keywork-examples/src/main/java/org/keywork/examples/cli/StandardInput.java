package org.keywork.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The standard input. Unlike that of the system it can be closed while somebody waits for more. */
final class StandardInput extends InputStream {

  private final FileChannel channel;

  private StandardInput(FileChannel channel) {
    this.channel = channel;
  }

  /** The standard input of this process. */
  @SuppressWarnings("resource") // The stream is closed with its channel.
  static StandardInput ofThisProcess() {
    return new StandardInput(new FileInputStream(FileDescriptor.in).getChannel());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return channel.read(ByteBuffer.wrap(into, offset, length));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
