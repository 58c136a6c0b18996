package org.keywork.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** When the plans of families are to be looked at again. */
@Command(
    name = "reviews",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells when a family's plan is to be reviewed, and whether that is due.",
    description = {
      "",
      "The last plan and the last review; by when the next review is to be offered and the next plan"
          + " to be agreed; what sets that day, be it the service, the longest interval or the"
          + " family's wish; and whether the plan is current, due or overdue, and since when.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide reviews cases/",
      "  keywork decide reviews --policy pembrokeshire --as-of 2026-11-22 case.json"
    })
final class ReviewsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final DecideOptions options = new DecideOptions();

  ReviewsCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<FamilysReviews> decisions = options.ask(FamilysReviews::of, terminal, practice);
    return options.answer(decisions, ReviewsText::of, ReviewsJson::of, terminal);
  }
}
