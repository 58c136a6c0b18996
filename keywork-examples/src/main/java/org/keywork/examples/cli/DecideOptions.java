package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every question about families is asked with. */
final class DecideOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day asked about, such as 2026-11-22. Today, unless told otherwise.")
  private @Nullable LocalDate asOf;

  @Mixin
  private final PolicyOption policy = new PolicyOption();

  @Option(names = "--format", paramLabel = "text|json", description = "The form of the answers.")
  private Format format = Format.TEXT;

  @Mixin
  private final OutputOption output = new OutputOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "Case files; folders, of which every .json file is read, links and names with a"
          + " leading dot left out; or - for the standard input.")
  private List<String> inputs = new ArrayList<>();

  /** Asks of every case file. */
  <D> Decisions<D> ask(
      BiFunction<CaseFile, Basis, D> question, Terminal terminal, Practice practice) {
    Basis basis = new Basis(
        asOf == null ? terminal.today() : asOf, policy.issued(practice).policy());
    Decisions<D> decisions =
        Decisions.of(Inputs.named(inputs, terminal), practice.caseFiles(), basis, question);
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
    output.write(
        switch (format) {
          case TEXT -> text.apply(decisions, output.width(terminal));
          case JSON -> json.apply(decisions);
        },
        terminal);
    return decisions.unread().isEmpty() ? ExitCode.CLEAR : ExitCode.UNREAD;
  }
}
