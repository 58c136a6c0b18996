package org.keywork.examples.cli;

import picocli.CommandLine.Option;

/** How many documents are looked at at once. */
final class JobsOption {

  private static final int MOST_JOBS = 1_000;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many documents are looked at at once: as many as there are processors, unless"
              + " told otherwise. The results are the same.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** Somebody has to look, and the threads of a machine have an end. */
  int jobs() {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new WrongUse("--jobs takes a number from 1 to " + MOST_JOBS + ".");
    }
    return jobs;
  }
}
