package org.keywork.examples.cli;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change of policy does to the findings in case files. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells which findings appear and which vanish when a policy changes.",
    description = {
      "",
      "Each document is held against the rules under both policies. What only the new one finds is"
          + " new, what only the old one finds is gone, and what both find is meant more strongly, or"
          + " told otherwise: less strongly or with other facts, such as another day. Documents of"
          + " which both say the same are counted and not shown.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork diff --old guidance --new pembrokeshire cases/",
      "  keywork diff --old ours.json --new next.json --as-of 2026-11-22 cases/",
      "  keywork diff --old ours.json --new next.json --fail-on must cases/",
      "  keywork diff --old ours.json --new next.json --format json cases/",
      "",
      "Exit codes: 0 nothing at or above --fail-on is new or meant more strongly, 1 something is, 2"
          + " wrong usage or configuration, 3 some input could not be read (the rest was compared)."
    })
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Option(
      names = "--old",
      required = true,
      paramLabel = "NAME|FILE",
      description =
          "The policy as it is: guidance, pembrokeshire, embedded, early-years, or a file.")
  private String before = "";

  @Option(
      names = "--new",
      required = true,
      paramLabel = "NAME|FILE",
      description = "The policy as it is to be, named in the same way.")
  private String after = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which to look, such as 2026-11-22. Today, unless told otherwise.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--service",
      paramLabel = "FILE",
      description = "The record of the service itself, which is compared, too.")
  private @Nullable String service;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "The form of the result; text, unless told otherwise.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "must|should|may|never",
      description =
          "The weakest finding that ends with exit code 1 when it is new or meant more strongly;"
              + " never, unless told otherwise.")
  private FailOn failOn = FailOn.NEVER;

  @Mixin
  private final OutputOption output = new OutputOption();

  @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  @Spec
  private @Nullable CommandSpec spec;

  DiffCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    requireSomethingToCompare();
    PoliciesCompared policies = new PoliciesCompared(
        PolicyOption.issued(before, practice),
        PolicyOption.issued(after, practice),
        asOf == null ? terminal.today() : asOf);
    try (OutputTarget target = output.target(terminal)) {
      DiffFigures figures = new Differ(
              practice, policies, List.of(new Complaining(terminal), told(target.writer())))
          .compare(Optional.ofNullable(service).map(Inputs::file), Inputs.named(inputs, terminal));
      target.finish();
      return figures.exitCode(failOn);
    }
  }

  private DiffListener told(Writer out) {
    return switch (format) {
      case TEXT -> new DiffText(out, output.width(terminal));
      case JSON -> new DiffJson(out);
    };
  }

  private record Complaining(Terminal terminal) implements DiffListener {
    @Override
    public void unread(Unread reason) {
      terminal.complain(reason.inOneLine());
    }
  }

  private void requireSomethingToCompare() {
    if (inputs.isEmpty() && service == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "Missing required parameter: 'FILE|DIR|-'.");
    }
  }
}
