package org.keywork.examples.cli;

import java.util.concurrent.Callable;
import org.keywork.assignment.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who holds the functions of key working for a family, and what is missing. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells who holds which function for a family, and whether a gap matters.",
    description = {
      "",
      "The ten functions one by one: held, missing, or not called for by this family; then who holds"
          + " what, and which aspects of key working are thereby carried out.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide coverage cases/",
      "  keywork decide coverage --as-of 2026-11-22 --format json case.json"
    })
final class CoverageCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  CoverageCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<Coverage> decisions =
        options.ask((file, basis) -> file.coverage(basis.asOf()), terminal, practice);
    return options.answer(decisions, FunctionsText::of, FunctionsJson::of, terminal);
  }
}
