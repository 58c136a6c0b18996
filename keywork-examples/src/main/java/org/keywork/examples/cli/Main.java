package org.keywork.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** The {@code keywork} command. */
public final class Main {

  private Main() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(run(
        args,
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Clock.system(ZoneId.systemDefault())));
  }

  /**
   * Runs the command.
   *
   * @param args what was written after {@code keywork}
   * @param in what {@code -} reads
   * @param out where results go
   * @param err where complaints go
   * @param clock what tells which day today is; nothing else does
   * @return the exit code
   */
  public static int run(
      String[] args, InputStream in, PrintStream out, PrintStream err, Clock clock) {
    Terminal terminal = new Terminal(
        in,
        out,
        err,
        clock,
        Terminal.widthFrom(System.getProperty("keywork.columns")),
        Ink.isWelcome(System.getProperty("keywork.colour"), System.getenv()));
    return KeyworkCommand.run(args, terminal, Practice.documented());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
