package org.keywork.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** By when what is due on the ways of children to plans for education, health and care. */
@Command(
    name = "ehc",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells by when what is due for a child's plan for education, health and care.",
    description = {
      "",
      "Child by child the deadlines that the law in England sets to a local authority: the last day,"
          + " how it was counted, where it is written, how sure that is, what may lift it, and how it"
          + " stands on the day asked about; then the time a family has to comment.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide ehc cases/",
      "  keywork decide ehc --as-of 2026-11-22 --format json case.json"
    })
final class EhcCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  EhcCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<List<ChildsTimetable>> decisions =
        options.ask(ChildsTimetable::of, terminal, practice);
    return options.answer(decisions, EhcText::of, EhcJson::of, terminal);
  }
}
