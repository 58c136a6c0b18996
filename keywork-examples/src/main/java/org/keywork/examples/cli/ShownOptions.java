package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--group",
      paramLabel = "family|rule",
      description =
          "How findings stand together in text; by family, unless told otherwise. By rule,"
              + " each rule is said once, with its totals and its places.")
  private Grouping grouping = Grouping.FAMILY;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "Show at most N findings of each rule to people; unless told otherwise " + Shown.FEW
              + " in text by rule and in markdown, and all in text by family and in github. Totals are always of"
              + " all findings, and forms for programs always hold all of them.")
  private @Nullable Integer limit;

  Shown shown(FailOn failOn) {
    if (limit != null && limit < 0) {
      throw new WrongUse("--limit needs a number from 0 on, such as --limit " + Shown.FEW + ".");
    }
    return new Shown(
        show.contains(Show.CANNOT_TELL),
        show.contains(Show.WAIVED),
        grouping,
        Optional.ofNullable(limit),
        failOn,
        Ink.NONE);
  }
}
