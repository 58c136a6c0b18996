package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every question about families is asked with. */
final class DecideOptions {

  /** What is said of the inputs, whatever is asked of them. */
  static final String INPUTS =
      "Files with one case file or several, compressed with gzip or not; folders, of which every"
          + " file is read whose name ends in json, ndjson or jsonl, or in one of these and gz, but"
          + " for links and names with a leading dot; or - for the standard input.";

  @Mixin
  private final AnswerOptions answer = new AnswerOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = INPUTS)
  private List<String> inputs = new ArrayList<>();

  /** Asks of every case file. */
  <D> Decisions<D> ask(
      BiFunction<CaseFile, Basis, D> question, Terminal terminal, Practice practice) {
    Decisions<D> decisions = Decisions.of(
        Inputs.named(inputs, terminal),
        practice.caseFiles(),
        answer.basis(terminal, practice),
        question);
    decisions.unread().forEach(each -> terminal.complain(each.inOneLine()));
    return decisions;
  }

  /**
   * Writes the answers in the form that was asked for.
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
    return answer.answer(decisions, text, json, terminal);
  }
}
