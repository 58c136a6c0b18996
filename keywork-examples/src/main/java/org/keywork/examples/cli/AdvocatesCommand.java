package org.keywork.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who could speak for families. */
@Command(
    name = "advocates",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells who could speak for a family in each open matter.",
    description = {
      "",
      "The key workers, the rest of the team, and the ways from outside it, each with what stands in"
          + " the way. Nobody is left out: whoever would have to stand up to their own employer is"
          + " named last, with the reason.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide advocates cases/",
      "  keywork decide advocates --as-of 2026-11-22 --format json case.json"
    })
final class AdvocatesCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  AdvocatesCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<List<OpenMatter>> decisions =
        options.ask((file, basis) -> OpenMatter.of(file, basis.asOf()), terminal, practice);
    return options.answer(decisions, AdvocatesText::of, AdvocatesJson::of, terminal);
  }
}
