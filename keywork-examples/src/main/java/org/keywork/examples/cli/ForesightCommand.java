package org.keywork.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which changes are to come for a family, and what must be in place by when. */
@Command(
    name = "foresight",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells which changes are to come for a family, and what must be in place by when.",
    description = {
      "",
      "For each child and for the whole family: moves, the end of a key worker's time, less key working"
          + " and its end, each with its day, what must be in place before it, how that day was"
          + " counted, and whether the record shows it; then what is to come on a day that nobody can"
          + " tell, and where a key worker goes while a child moves. A day that is a birthday is not"
          + " shown.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide foresight cases/",
      "  keywork decide foresight --as-of 2026-11-22 --format json case.json",
      "",
      "That something is not in place yet is no finding, so the exit code stays 0."
    })
final class ForesightCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  ForesightCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<ForesightDecision> decisions = options.ask(ForesightDecision::of, terminal, practice);
    return options.answer(decisions, ForesightText::of, ForesightJson::of, terminal);
  }
}
