package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Basis;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The day, the policy and the form of every answer. */
final class AnswerOptions {

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

  /** Whether a day was told. */
  boolean isDayTold() {
    return asOf != null;
  }

  /** The day asked about, and the policy. */
  Basis basis(Terminal terminal, Practice practice) {
    return new Basis(
        asOf == null ? terminal.today() : asOf, policy.issued(practice).policy());
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
