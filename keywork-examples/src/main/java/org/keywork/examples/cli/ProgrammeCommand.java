package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Basis;
import org.keywork.service.KeyWorkerService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is due when in setting up a service. */
@Command(
    name = "programme",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells what is due when in setting up a service.",
    description = {
      "",
      "Phase by phase with its first and last day: the workshops and how many days they take, what is"
          + " settled in which order, how long the pilot is left to settle, and what must not come"
          + " before what. Beside the record of a service it tells what is done, due and overdue, and"
          + " when the group went back. The months are a rough guide, which a policy may change.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide programme --start 2026-01-05",
      "  keywork decide programme --service service.json --policy our-service.json",
      "",
      "That something is overdue is no finding here, so the exit code stays 0."
    })
final class ProgrammeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Option(
      names = "--start",
      paramLabel = "DATE",
      description = "The first day of the preliminary work. The day in the record of the service,"
          + " unless told otherwise.")
  private @Nullable LocalDate start;

  @Option(
      names = "--service",
      paramLabel = "FILE",
      description = "The record of a service to hold beside the programme.")
  private @Nullable String service;

  @Mixin
  private final AnswerOptions answer = new AnswerOptions();

  ProgrammeCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Basis basis = answer.basis(terminal, practice);
    Decisions<ProgrammeDecision> decisions =
        service == null ? alone(basis) : beside(service, basis);
    decisions.unread().forEach(each -> terminal.complain(each.inOneLine()));
    return answer.answer(decisions, ProgrammeText::of, ProgrammeJson::of, terminal);
  }

  private Decisions<ProgrammeDecision> alone(Basis basis) {
    if (start == null) {
      throw new WrongUse(
          "Tell the first day with --start, or a record that has it with --service.");
    }
    return new Decisions<>(
        basis,
        List.of(new Decisions.Decided<>("", "", ProgrammeDecision.from(start, basis))),
        List.of());
  }

  private Decisions<ProgrammeDecision> beside(String file, Basis basis) {
    List<Decisions.Decided<ProgrammeDecision>> decided = new ArrayList<>(1);
    OnePass pass = new OnePass(practice, Inputs.named(List.of(), terminal))
        .thenService(
            Inputs.file(file), (found, families) -> decided.add(beside(file, found, basis)));
    return new Decisions<>(basis, decided, pass.unread());
  }

  private Decisions.Decided<ProgrammeDecision> beside(
      String file, KeyWorkerService found, Basis basis) {
    return ProgrammeDecision.of(found, Optional.ofNullable(start), basis)
        .map(each -> new Decisions.Decided<>(file, found.subjectId(), each))
        .orElseThrow(() -> new WrongUse("The record of the service does not tell when setting it up"
            + " started; tell it with --start."));
  }
}
