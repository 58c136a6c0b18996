package org.keywork.examples.cli;

import java.util.concurrent.Callable;
import org.keywork.records.MinimumData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which of the minimum data about a family its file holds. */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells which of the minimum data about a family its file holds, and what is missing.",
    description = {
      "",
      "Five groups: child and family; contacts; when other services review what they do; where more can"
          + " be found; and when the file is reviewed. That something is missing is no finding: only"
          + " what serves the family is collected.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide records cases/",
      "  keywork decide records --as-of 2026-11-22 --format json case.json"
    })
final class RecordsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  RecordsCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<MinimumData> decisions =
        options.ask((file, basis) -> file.minimumData(basis.asOf()), terminal, practice);
    return options.answer(decisions, RecordsText::of, RecordsJson::of, terminal);
  }
}
