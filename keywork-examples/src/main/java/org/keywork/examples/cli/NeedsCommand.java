package org.keywork.examples.cli;

import java.util.concurrent.Callable;
import org.keywork.plan.NeedsAnswered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is done about each need of a family. */
@Command(
    name = "needs",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells what is done about each need of a family, and with whom the work rests.",
    description = {
      "",
      "Each need with the actions of the plan that answer it, or the unmet need that records it; then"
          + " what hangs loose, needs that nothing answers as well as actions that nobody needs any"
          + " more; then how many actions rest with the parents, with others in the family, and with"
          + " practitioners.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide needs cases/",
      "  keywork decide needs --as-of 2026-11-22 --format json case.json"
    })
final class NeedsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  NeedsCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<NeedsAnswered> decisions =
        options.ask((file, basis) -> file.needs(basis.asOf()), terminal, practice);
    return options.answer(decisions, NeedsText::of, NeedsJson::of, terminal);
  }
}
