package org.keywork.examples.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A line on the standard error that is written again and again in its place. Before anything else is
 * written on the terminal it is taken away, and it never stands in the middle of another line.
 */
final class StatusLine {

  private static final String TO_THE_MARGIN = "\r";

  private static final int LONGEST = 79;

  private final PrintStream err;
  private final int room;
  private int written;
  private boolean atTheMargin = true;

  StatusLine(Terminal terminal) {
    this.err = terminal.err();
    this.room = Math.min(LONGEST, terminal.width() - 1);
  }

  /** The same terminal, on which whatever is written comes in place of this line. */
  Terminal givingWay(Terminal terminal) {
    PrintStream out = terminal.out();
    return terminal.writing(terminal.showsResults() ? beside(out) : out, beside(terminal.err()));
  }

  /** Writes the line, unless another one has been begun. */
  void show(String words) {
    if (!atTheMargin) {
      return;
    }
    String line = words.substring(0, Math.min(room, words.length()));
    err.print(TO_THE_MARGIN + line + " ".repeat(Math.max(0, written - line.length())));
    err.flush();
    written = Math.max(written, line.length());
  }

  /** Takes the line away. */
  void clear() {
    if (written > 0) {
      err.print(TO_THE_MARGIN + " ".repeat(written) + TO_THE_MARGIN);
      err.flush();
      written = 0;
    }
  }

  /** Leaves a line behind, below which everything else goes on. */
  void leave(String words) {
    err.print(words + "\n");
    err.flush();
  }

  private PrintStream beside(PrintStream stream) {
    return new PrintStream(new GivingWay(stream), false, StandardCharsets.UTF_8);
  }

  private final class GivingWay extends OutputStream {

    private final PrintStream stream;

    GivingWay(PrintStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (length > 0) {
        clear();
        stream.write(bytes, offset, length);
        atTheMargin = bytes[offset + length - 1] == '\n';
      }
    }

    @Override
    public void flush() {
      stream.flush();
    }
  }
}
