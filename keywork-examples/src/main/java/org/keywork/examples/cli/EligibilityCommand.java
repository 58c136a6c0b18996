package org.keywork.examples.cli;

import java.util.concurrent.Callable;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.Beginning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether families are eligible, and whether key working may begin. */
@Command(
    name = "eligibility",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells whether a family is eligible for key working, and whether it may begin.",
    description = {
      "",
      "Child by child and criterion by criterion, as the service has set them; then whether the"
          + " family wants a key worker and consents. Where the record does not tell, the fewest"
          + " questions are listed whose answers settle it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide eligibility --policy pembrokeshire referrals/",
      "  keywork decide eligibility --policy early-years --as-of 2026-11-22 case.json"
    })
final class EligibilityCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  EligibilityCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<Beginning> decisions = options.ask(CaseFile::mayBegin, terminal, practice);
    return options.answer(decisions, EligibilityText::of, EligibilityJson::of, terminal);
  }
}
