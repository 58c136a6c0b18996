package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Basis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Case files in, explained findings out. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    sortOptions = false,
    abbreviateSynopsis = true,
    header = "Tells what published guidance finds in case files.",
    description = {
      "",
      "Findings stand by family, those about the service last, or with --group rule by rule: how"
          + " strongly the source means it (must, should or may), the rule, the place in the file,"
          + " what is wrong, what to do, and where it is written. What a record does not say is never"
          + " a finding; it is counted as a question that could not be answered.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork check cases/",
      "  keywork check --as-of 2026-11-22 --policy pembrokeshire cases/ one-more.json",
      "  keywork check --service service.json cases/",
      "  keywork check --format json --output findings.json cases/",
      "  keywork check --group rule --format text --format junit=findings.xml cases/",
      "  keywork check --write-baseline known.json cases/",
      "  keywork check --baseline known.json --new-only --waivers waivers.json cases/",
      "  keywork check --fail-on never --show cannot-tell - < case.json",
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings or waivers without use, 2 wrong usage or"
          + " configuration, 3 some input could not be read (the rest was checked), or somebody"
          + " interrupted (what was checked by then is told)."
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which to look, such as 2026-11-22. Today, unless told otherwise.")
  private @Nullable LocalDate asOf;

  @Mixin
  private final PolicyOption policy = new PolicyOption();

  @Option(
      names = "--service",
      paramLabel = "FILE",
      description =
          "The record of the service itself, which is checked, too: its key workers with the families"
              + " of all the case files, and where these and the record disagree. With it there need"
              + " not be any case files.")
  private @Nullable String service;

  @Mixin
  private final AcceptedOptions accepted = new AcceptedOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "must|should|may|never",
      description =
          "The weakest finding that ends with exit code 1, or never for none; must, unless told"
              + " otherwise.")
  private FailOn failOn = FailOn.MUST;

  @Mixin
  private final CheckForms forms = new CheckForms();

  @Mixin
  private final ShownOptions shown = new ShownOptions();

  @Option(
      names = "--progress",
      paramLabel = "auto|always|never",
      description = "Whether the standard error shows how far a long check has come; auto, which is"
          + " where it is a terminal, unless told otherwise.")
  private Progress progress = Progress.AUTO;

  @Mixin
  private final JobsOption jobs = new JobsOption();

  @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  @Spec
  private @Nullable CommandSpec spec;

  CheckCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    requireSomethingToCheck();
    int atOnce = jobs.jobs();
    forms.requireEachItsOwnPlace(accepted.newBaseline());
    Issued issued = policy.issued(practice);
    LocalDate day = asOf == null ? terminal.today() : asOf;
    Accepted given = accepted.accepted(practice).under(issued.policy());
    CheckOpening opening = new CheckOpening(
        issued.book(), new Basis(day, issued.policy()), given.baseline().isPresent());
    FailOn failing = accepted.failOn(failOn);
    StatusLine line = new StatusLine(terminal);
    Terminal shownOn = progress.isShownOn(terminal) ? line.givingWay(terminal) : terminal;
    given.caution(issued.book()).ifPresent(each -> terminal.complain("keywork: " + each));
    terminal.interruption().heed();
    try (CheckForms.Open open = forms.open(shownOn, shown.shown(failing));
        NewBaseline baseline = accepted.newBaseline(shownOn);
        InTurn turns = new InTurn(atOnce, terminal.interruption())) {
      Inputs found = Inputs.named(inputs, terminal);
      List<CheckListener> listeners = new ArrayList<>(List.of(new Complaints(shownOn)));
      listeners.addAll(open.listeners());
      listeners.add(baseline);
      if (progress.isShownOn(terminal)) {
        listeners.add(
            new ProgressLine(line, terminal.clock(), open, found.inputs().size()));
      }
      CheckFigures figures = new Checker(
              practice, opening, given, listeners, turns, terminal.interruption())
          .check(Optional.ofNullable(service).map(Inputs::file), found);
      open.finish();
      return figures.exitCode(failing);
    }
  }

  private void requireSomethingToCheck() {
    if (inputs.isEmpty() && service == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "Missing required parameter: 'FILE|DIR|-'.");
    }
  }
}
