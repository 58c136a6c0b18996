package org.keywork.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How ready the members of a family are to be their own key worker. */
@Command(
    name = "own",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells how ready parents and young people are to be their own key worker.",
    description = {
      "",
      "For each child and parent six parts: four skills, knowing one's rights, and speaking at meetings;"
          + " seen done alone, not yet, or not known, with the days on which it was seen. It is no test"
          + " and no score. Unless the family is on record as wanting it the step is not suggested, nor"
          + " where a child is life-limited.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide own case.json",
      "  keywork decide own --as-of 2026-11-22 --format json cases/"
    })
final class OwnCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  OwnCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<OwnDecision> decisions = options.ask(OwnDecision::of, terminal, practice);
    return options.answer(decisions, OwnText::of, OwnJson::of, terminal);
  }
}
