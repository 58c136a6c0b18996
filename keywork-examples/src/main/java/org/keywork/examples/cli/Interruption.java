package org.keywork.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether somebody wants a run to stop before everything was looked at. Whoever reads asks between
 * two documents, so that the one at hand is finished.
 */
final class Interruption {

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Closeable waitedFor;
  private volatile boolean asked;
  private volatile boolean heeded;
  private volatile int code;

  /**
   * Nobody has interrupted yet.
   *
   * @param waitedFor what the run may be waiting for when somebody does; it is closed then, which ends
   *     the wait
   */
  Interruption(Closeable waitedFor) {
    this.waitedFor = waitedFor;
  }

  /** Nobody can interrupt. */
  static Interruption never() {
    return new Interruption(() -> {});
  }

  /** Whether somebody wants the run to stop. */
  boolean isAsked() {
    return asked;
  }

  /** Whether the run is over. */
  boolean hasEnded() {
    return ended.getCount() == 0;
  }

  /** From now on somebody looks whether the run is to stop. */
  void heed() {
    heeded = true;
  }

  /** The run is over. */
  void end(int exitCode) {
    code = exitCode;
    ended.countDown();
  }

  /**
   * Asks the run to stop, and waits until it has.
   *
   * @param longest how long to wait at most
   * @return its exit code; empty if it was over already, or does not look whether it is to stop
   */
  OptionalInt stop(Duration longest) throws InterruptedException {
    if (hasEnded() || !heeded) {
      return OptionalInt.empty();
    }
    asked = true;
    wake();
    return OptionalInt.of(
        ended.await(longest.toMillis(), TimeUnit.MILLISECONDS) ? code : ExitCode.UNREAD);
  }

  /** Closing may itself have to wait, where a system cannot wake whoever reads. */
  private void wake() {
    Thread closing = new Thread(this::close, "closing the input");
    closing.setDaemon(true);
    closing.start();
  }

  private void close() {
    try {
      waitedFor.close();
    } catch (IOException e) {
      // Whoever waits goes on waiting, and the wait for the run has an end.
    }
  }
}
