package org.keywork.examples.cli;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.keywork.rule.Basis;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The day, the policy and the form of every answer. */
final class AnswerOptions {

  @Mixin
  private final BasisOptions basis = new BasisOptions();

  @Option(names = "--format", paramLabel = "text|json", description = "The form of the answers.")
  private Format format = Format.TEXT;

  @Mixin
  private final OutputOption output = new OutputOption();

  /** Whether a day was told. */
  boolean isDayTold() {
    return basis.isDayTold();
  }

  /** The day asked about, and the policy. */
  Basis basis(Terminal terminal, Practice practice) {
    return basis.basis(terminal, practice);
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
