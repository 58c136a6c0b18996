package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a change in a family's key working would bring. */
@Command(
    name = "proposal",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells what a change would bring that somebody thinks of making.",
    description = {
      "",
      "A handover to another key worker, a step to less key working, or its end: what a check would"
          + " find once it is made and does not find without it on the same day, what it would no"
          + " longer find, what would have to be known; then who is to be told and asked, by when, and"
          + " whether the record says that it was done. Nothing is changed.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide proposal --proposal handover.json case.json",
      "  keywork decide proposal --proposal step-down.json --fail-on should cases/",
      "",
      "Of several case files the one is looked at that the proposal names. The exit codes are those of",
      "'keywork check': 0 nothing new at or above --fail-on, 1 new findings, 2 wrong usage or",
      "configuration, 3 an input could not be read, or the proposal does not fit its case file."
    })
final class ProposalCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Option(
      names = "--proposal",
      required = true,
      paramLabel = "FILE",
      description = "The change that is thought of.")
  private String proposal = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day on which to look, such as 2026-11-22. Unless told otherwise, each day on which"
              + " something begins to be different, until the change has happened altogether.")
  private @Nullable LocalDate asOf;

  @Mixin
  private final PolicyOption policy = new PolicyOption();

  @Option(names = "--format", paramLabel = "text|json", description = "The form of the answer.")
  private Format format = Format.TEXT;

  @Mixin
  private final OutputOption output = new OutputOption();

  @Option(
      names = "--fail-on",
      paramLabel = "must|should|may|never",
      description =
          "The weakest new finding that ends with exit code 1; must, unless told otherwise.")
  private FailOn failOn = FailOn.MUST;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  ProposalCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<ProposalDecision> decisions = new ProposalAsked(
            practice, policy.issued(practice).policy(), terminal.today(), Optional.ofNullable(asOf))
        .of(Inputs.file(proposal), Inputs.named(inputs, terminal));
    decisions.unread().forEach(each -> terminal.complain(each.inOneLine()));
    output.write(rendered(decisions), terminal);
    return exitCode(decisions);
  }

  private String rendered(Decisions<ProposalDecision> decisions) {
    return switch (format) {
      case TEXT -> ProposalText.of(decisions, output.width(terminal));
      case JSON -> ProposalJson.of(decisions);
    };
  }

  private int exitCode(Decisions<ProposalDecision> decisions) {
    if (!decisions.unread().isEmpty()) {
      return ExitCode.UNREAD;
    }
    return decisions.decided().stream()
            .anyMatch(each -> failOn.concerns(each.decision().consequences().newFindings()))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAR;
  }
}
