package org.keywork.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds one run of the command.
 *
 * @param in what {@code -} reads
 * @param out where results go
 * @param err where complaints go
 * @param clock what tells which day today is
 * @param width how many columns a line may take
 * @param colour whether {@code out} is a terminal on which colour is welcome
 * @param showsResults whether {@code out} is a terminal
 * @param showsComplaints whether {@code err} is a terminal
 * @param interruption whether somebody wants the run to stop
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Clock clock,
    int width,
    boolean colour,
    boolean showsResults,
    boolean showsComplaints,
    Interruption interruption) {

  /** The columns of a line where nobody says how wide the terminal is. */
  static final int COLUMNS = 100;

  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  /** How wide a terminal is, as the launcher tells it; it tells nothing of files and pipes. */
  static int widthFrom(@Nullable String columns) {
    if (columns == null || !columns.matches("[0-9]{1,4}")) {
      return COLUMNS;
    }
    return Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(columns)));
  }

  /** The same with other places to write to. */
  Terminal writing(PrintStream otherOut, PrintStream otherErr) {
    return new Terminal(
        in, otherOut, otherErr, clock, width, colour, showsResults, showsComplaints, interruption);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** One line of complaint. */
  void complain(String sentence) {
    out.flush();
    err.print(OneLine.of(sentence) + "\n");
    err.flush();
  }
}
