package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How much of a check is shown. */
final class ShownOptions {

  @Option(
      names = "--show",
      paramLabel = "cannot-tell|waived",
      split = ",",
      description =
          "Show, besides the findings, what the records do not say, or what is waived, by whom,"
              + " why and until when. May be given several times.")
  private List<Show> show = new ArrayList<>();

  Shown shown() {
    return new Shown(show.contains(Show.CANNOT_TELL), show.contains(Show.WAIVED));
  }
}
