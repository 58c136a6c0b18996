package org.keywork.examples.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a check is shown. */
final class ShownOptions {

  @Option(
      names = "--show",
      paramLabel = "cannot-tell",
      description = "Show, besides the findings, what the records do not say.")
  private @Nullable Show show;

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
              + " in text by rule and in markdown, and all in text by family. Totals are always of"
              + " all findings, and forms for programs always hold all of them.")
  private @Nullable Integer limit;

  Shown shown(FailOn failOn) {
    if (limit != null && limit < 0) {
      throw new WrongUse("--limit needs a number from 0 on, such as --limit " + Shown.FEW + ".");
    }
    return new Shown(
        show == Show.CANNOT_TELL, grouping, Optional.ofNullable(limit), failOn, Ink.NONE);
  }
}
