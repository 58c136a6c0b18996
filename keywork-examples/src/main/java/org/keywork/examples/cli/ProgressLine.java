package org.keywork.examples.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Shows how far a check has come, once it has taken a moment, and at its end how long it took. */
final class ProgressLine implements CheckListener {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private final StatusLine line;
  private final InstantSource clock;
  private final Flushable written;
  private final int files;
  private Instant began = Instant.EPOCH;
  private Instant next = Instant.EPOCH;
  private boolean shown;
  private int file;
  private int documents;
  private int findings;

  /**
   * A line that is not shown yet.
   *
   * @param line where it stands
   * @param clock what tells how long the check has taken
   * @param written what was written before the line, and is to be seen before it
   * @param files how many files there are
   */
  ProgressLine(StatusLine line, InstantSource clock, Flushable written, int files) {
    this.line = line;
    this.clock = clock;
    this.written = written;
    this.files = files;
  }

  @Override
  public void begins(CheckOpening opening) {
    began = clock.instant();
    next = began.plus(PATIENCE);
  }

  @Override
  public void opens(String name) {
    file++;
    tick();
  }

  @Override
  public void checked(CheckedDocument document) {
    documents++;
    findings += document.report().findings().size();
    tick();
  }

  @Override
  public void unread(Unread reason) {
    tick();
  }

  private void tick() {
    Instant now = clock.instant();
    if (!now.isBefore(next)) {
      flush();
      line.show(soFar(Duration.between(began, now)));
      next = now.plus(BETWEEN);
      shown = true;
    }
  }

  @Override
  public void ends(CheckEnd end) {
    if (shown) {
      flush();
      line.clear();
      line.leave(inAll(Duration.between(began, clock.instant())));
    }
  }

  private void flush() {
    try {
      written.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String soFar(Duration taken) {
    return counted(documents, "document", "documents")
        + (files > 1 ? String.format(Locale.ROOT, ", file %,d of %,d", file, files) : "")
        + ", " + counted(findings, "finding", "findings") + ", " + rate(taken);
  }

  private String inAll(Duration taken) {
    return counted(documents, "document", "documents") + " in " + inWords(taken) + ", "
        + rate(taken) + ".";
  }

  private String rate(Duration taken) {
    return String.format(
        Locale.ROOT, "%,d a second", documents * 1000L / Math.max(1, taken.toMillis()));
  }

  private static String inWords(Duration taken) {
    return taken.toMinutes() == 0
        ? taken.toSeconds() + " s"
        : taken.toMinutes() + " min " + taken.toSecondsPart() + " s";
  }

  private static String counted(int number, String one, String more) {
    return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? one : more);
  }
}
