package org.keywork.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** The {@code keywork} command. */
public final class Main {

  private static final Duration TO_FINISH = Duration.ofSeconds(5);

  private Main() {}

  /** Runs the command and ends with its exit code, or with 3 soon after somebody interrupts. */
  public static void main(String[] args) {
    StandardInput in = StandardInput.ofThisProcess();
    Interruption interruption = new Interruption(in);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(interruption), "interruption"));
    Terminal terminal = terminal(
        in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), new ClockHere(), interruption);
    int code = KeyworkCommand.run(args, terminal, Practice.documented());
    interruption.end(code);
    if (!interruption.isAsked()) {
      System.exit(code);
    }
  }

  /** The virtual machine ends, be it that the run is over or that somebody interrupts it. */
  private static void stop(Interruption interruption) {
    try {
      interruption.stop(TO_FINISH).ifPresent(code -> {
        if (!interruption.hasEnded()) {
          System.err.println("keywork: It did not stop in time; what it wrote is not whole.");
        }
        Runtime.getRuntime().halt(code);
      });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
    Terminal terminal = terminal(in, out, err, clock, Interruption.never());
    return KeyworkCommand.run(args, terminal, Practice.documented());
  }

  private static Terminal terminal(
      InputStream in, PrintStream out, PrintStream err, Clock clock, Interruption interruption) {
    return new Terminal(
        in,
        out,
        err,
        clock,
        Terminal.widthFrom(System.getProperty("keywork.columns")),
        Ink.isWelcome(System.getProperty("keywork.colour"), System.getenv()),
        System.getProperty("keywork.columns") != null,
        Boolean.getBoolean("keywork.progress"),
        interruption);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
