package org.keywork.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Basis;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The day, and what the service has set. */
final class BasisOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day asked about, such as 2026-11-22. Today, unless told otherwise.")
  private @Nullable LocalDate asOf;

  @Mixin
  private final PolicyOption policy = new PolicyOption();

  /** Whether a day was told. */
  boolean isDayTold() {
    return asOf != null;
  }

  /** The rules as they bind under the policy that was asked for. */
  Issued issued(Practice practice) {
    return policy.issued(practice);
  }

  /** The day asked about, and the policy. */
  Basis basis(Terminal terminal, Practice practice) {
    return basis(terminal, issued(practice));
  }

  /** The same where the rules are wanted, too. */
  Basis basis(Terminal terminal, Issued issued) {
    return new Basis(asOf == null ? terminal.today() : asOf, issued.policy());
  }
}
