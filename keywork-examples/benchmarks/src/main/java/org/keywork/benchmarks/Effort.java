package org.keywork.benchmarks;

/**
 * How much is done to measure a step.
 *
 * @param processes how many processes measure it, one after the other
 * @param warmUps how many seconds each of them warms up for
 * @param rounds how many rounds each of them measures
 * @param milliseconds how long a round is
 */
record Effort(int processes, int warmUps, int rounds, int milliseconds) {

  /** For figures. It takes a hundred thousand documents until the whole book is compiled as it stays. */
  static final Effort FULL = new Effort(1, 15, 8, 600);

  /** For an idea, and no figures. */
  static final Effort QUICK = new Effort(1, 3, 3, 500);

  /** As a page tells it. */
  String words() {
    return "%d x (%d s of warm-up, %d rounds of %d ms)"
        .formatted(processes, warmUps, rounds, milliseconds);
  }
}
