package org.keywork.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a check is shown. */
final class ShownOptions {

  @Option(
      names = "--show",
      paramLabel = "cannot-tell",
      description = "Show, besides the findings, what the records do not say.")
  private @Nullable Show show;

  Shown shown() {
    return new Shown(show == Show.CANNOT_TELL);
  }
}
