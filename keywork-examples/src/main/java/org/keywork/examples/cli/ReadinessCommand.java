package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.keywork.rule.Basis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Whether key workers are ready for a first family, and what falls due for them. */
@Command(
    name = "readiness",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells whether key workers are ready for a first family, and what is due for them.",
    description = {
      "",
      "Step by step: selection, induction, a clear role, the job description and, beside another role,"
          + " time and one manager with authority; then the topics that training has not dealt with,"
          + " and when supervision and training fall due.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide readiness --service service.json",
      "  keywork decide readiness --service service.json --as-of 2026-11-22 cases/",
      "",
      "With case files, supervision goes by the size of caseloads, too, where the service has set it."
    })
final class ReadinessCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final ServiceOptions options = new ServiceOptions();

  @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  ReadinessCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Basis basis = options.basis(terminal, practice);
    Decisions<ReadinessDecision> decisions = options.ask(
        atWork -> ReadinessDecision.of(atWork, basis),
        basis,
        Inputs.named(inputs, terminal),
        practice);
    return options.answer(decisions, ReadinessText::of, ReadinessJson::of, terminal);
  }
}
