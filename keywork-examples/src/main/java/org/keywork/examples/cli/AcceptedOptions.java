package org.keywork.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.json.BaselineReader;
import org.keywork.json.WaiversReader;
import org.keywork.rule.Waivers;
import picocli.CommandLine.Option;

/** What somebody has accepted, so that it does not end the command with findings. */
final class AcceptedOptions {

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description =
          "Deviations that somebody has accepted, each for a reason and until a day. What they cover is"
              + " counted as waived. One that covers nothing, although its record was looked at, ends"
              + " with exit code 1 as a finding does, unless --fail-on is never.")
  private @Nullable String waivers;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Findings that were there before, as --write-baseline wrote them under the same policy;"
              + " those that are still there are marked as known.")
  private @Nullable String baseline;

  @Option(
      names = "--new-only",
      description = "Leave out what is known from the baseline, so that only new findings count.")
  private boolean newOnly;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Write all findings of this run, but those that are waived, to this file. Findings and unused"
              + " waivers then end with exit code 0. If some input could not be read, nothing is"
              + " written.")
  private @Nullable Path newBaseline;

  /** What the files say. */
  Accepted accepted(Practice practice) {
    if (newOnly && baseline == null) {
      throw new WrongUse("--new-only needs --baseline FILE, which says what is not new.");
    }
    return new Accepted(
        Optional.ofNullable(waivers)
            .map(name -> GivenFile.read("waivers", name, new WaiversReader(practice.book())::read))
            .orElse(Waivers.none()),
        Optional.ofNullable(baseline)
            .map(name -> GivenFile.read("baseline", name, new BaselineReader()::read)),
        newOnly);
  }

  /** Where a baseline is to be written; empty if none is. */
  Optional<Path> newBaseline() {
    return Optional.ofNullable(newBaseline);
  }

  /** Takes the findings of this run for a baseline, if one is to be written. */
  NewBaseline newBaseline(Terminal terminal) {
    return new NewBaseline(
        Optional.ofNullable(newBaseline).map(OutputTarget::file).orElse(null), terminal);
  }

  /** From which force on a finding matters: none does while it is accepted. */
  FailOn failOn(FailOn otherwise) {
    return newBaseline == null ? otherwise : FailOn.NEVER;
  }
}
