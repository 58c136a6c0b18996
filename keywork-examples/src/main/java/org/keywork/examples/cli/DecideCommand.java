package org.keywork.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Questions that councils answer by hand; each has a subcommand of its own. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "QUESTION",
    header = "Answers a question about families or key workers, with the reasons.",
    description = {
      "",
      "Every answer comes with its reasons and where they are written. Where the record does not tell,"
          + " it says so, and what to ask. It is an aid to those who decide, and does not decide about"
          + " people.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide eligibility --policy pembrokeshire referrals/",
      "  keywork decide priority --policy our-service.json referrals/",
      "  keywork decide sharing --with school --for planning case.json",
      "  keywork decide capacity --service service.json cases/",
      "  keywork decide match --service service.json --family family-7 cases/",
      "  keywork decide proposal --proposal handover.json case.json",
      "  keywork decide unmet --service service.json cases/",
      "  keywork decide programme --start 2026-01-05",
      "",
      "Exit codes: 0 answered, be it with cannot tell; 2 wrong usage or configuration;",
      "3 some input could not be read or asked about (the rest was answered). Only 'proposal' has one",
      "more: 1 where the change would bring a finding at or above --fail-on."
    })
final class DecideCommand {

  private DecideCommand() {}

  static CommandLine with(Terminal terminal, Practice practice) {
    return new CommandLine(new DecideCommand())
        .addSubcommand(new EligibilityCommand(terminal, practice))
        .addSubcommand(new PriorityCommand(terminal, practice))
        .addSubcommand(new SharingCommand(terminal, practice))
        .addSubcommand(new CapacityCommand(terminal, practice))
        .addSubcommand(new MatchCommand(terminal, practice))
        .addSubcommand(new CoverageCommand(terminal, practice))
        .addSubcommand(new NeedsCommand(terminal, practice))
        .addSubcommand(new UnmetCommand(terminal, practice))
        .addSubcommand(new RecordsCommand(terminal, practice))
        .addSubcommand(new EhcCommand(terminal, practice))
        .addSubcommand(new ReviewsCommand(terminal, practice))
        .addSubcommand(new ReadinessCommand(terminal, practice))
        .addSubcommand(new AdvocatesCommand(terminal, practice))
        .addSubcommand(new OwnCommand(terminal, practice))
        .addSubcommand(new ForesightCommand(terminal, practice))
        .addSubcommand(new ProposalCommand(terminal, practice))
        .addSubcommand(new ProgrammeCommand(terminal, practice));
  }
}
