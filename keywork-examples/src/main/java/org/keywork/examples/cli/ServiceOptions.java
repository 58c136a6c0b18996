package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.service.ServiceAtWork;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every question about a service is asked with. */
final class ServiceOptions {

  @Option(
      names = "--service",
      required = true,
      paramLabel = "FILE",
      description = "The record of the service, with its key workers.")
  private String file = "";

  @Mixin
  private final AnswerOptions answer = new AnswerOptions();

  /** Whether a day was told. */
  boolean isDayTold() {
    return answer.isDayTold();
  }

  /** The day asked about, and the policy. */
  Basis basis(Terminal terminal, Practice practice) {
    return answer.basis(terminal, practice);
  }

  /** Asks of the service together with the families of all case files. */
  <D> Decisions<D> ask(
      Function<ServiceAtWork, D> question, Basis basis, Inputs inputs, Practice practice) {
    List<Decisions.Decided<D>> decided = new ArrayList<>(1);
    OnePass pass = pass(
        (name, family) -> {},
        atWork ->
            decided.add(new Decisions.Decided<>(file, atWork.subjectId(), question.apply(atWork))),
        inputs,
        practice);
    return new Decisions<>(basis, decided, pass.unread());
  }

  /** The pass over the case files and the service, with something to do for each. */
  OnePass pass(
      BiConsumer<String, CaseFile> eachFamily,
      Consumer<ServiceAtWork> service,
      Inputs inputs,
      Practice practice) {
    return new OnePass(practice, inputs)
        .overFamilies(eachFamily)
        .thenService(
            Inputs.file(file), (found, families) -> service.accept(found.workingWith(families)));
  }

  /**
   * Tells what was left out, and writes the answers in the form that was asked for.
   *
   * @param text the answers for people, given the width of a line
   * @param json the answers for programs
   * @return the exit code
   */
  <D> int answer(
      Decisions<D> decisions,
      BiFunction<Decisions<D>, Integer, String> text,
      Function<Decisions<D>, String> json,
      Terminal terminal) {
    decisions.unread().forEach(each -> terminal.complain(each.inOneLine()));
    return answer.answer(decisions, text, json, terminal);
  }
}
