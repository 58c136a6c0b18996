package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keywork.json.WaiversReader;
import org.keywork.rule.Basis;
import org.keywork.rule.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a service stands against the standards, with the evidence of its records. */
@Command(
    name = "standards",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    header =
        "Tells how a service stands against the 36 standards, and what its records show of it.",
    description = {
      "",
      "Each standard has the answer that the service gives of itself in its record and, beside it, what"
          + " the record and the case files show: how many families, practitioners or plans meet each"
          + " rule that bears on the standard, miss it, or leave it open. An answer over records that"
          + " contradict it stands first and is marked with !!. No answer is changed, and there is no"
          + " score, for no source has one. What the records leave open is asked for once, the most"
          + " helpful question first.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork standards --service service.json cases/",
      "  keywork standards --service service.json --show criteria,questions cases/",
      "  keywork standards --service service.json --format md --output standards.md cases/",
      "  keywork standards --service service.json --draft cases/ > draft.json",
      "",
      "Exit codes: 0 told, for what is contradicted is no finding, which 'keywork check' is for; 2 wrong"
          + " usage or configuration; 3 some input could not be read (the rest was told, if the service"
          + " could)."
    })
final class StandardsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Option(
      names = "--service",
      required = true,
      paramLabel = "FILE",
      description = "The record of the service, in which its answers stand.")
  private String service = "";

  @Mixin
  private final BasisOptions options = new BasisOptions();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description =
          "Deviations that somebody has accepted. They are counted as waived; what is waived"
              + " meets no standard.")
  private @Nullable String waivers;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|md",
      description = "The form of the matrix; text, unless told otherwise.")
  private @Nullable StandardsFormat format;

  @Mixin
  private final OutputOption output = new OutputOption();

  @Option(
      names = "--show",
      split = ",",
      paramLabel = "criteria|evidence|questions",
      description =
          "Show what the records show of the eight quality criteria and which features that"
              + " go with better outcomes there are (JSON always has this, a table never); what the service"
              + " wrote down as evidence, which may name people; or every question, not just the first.")
  private Set<StandardsShow> show = EnumSet.noneOf(StandardsShow.class);

  @Option(
      names = "--draft",
      description =
          "Write a matrix made of the records alone, as JSON that can be put into the record of"
              + " the service once somebody has looked at it.")
  private boolean draft;

  @Mixin
  private final JobsOption jobs = new JobsOption();

  @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  StandardsCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    requireWhatGoesTogether();
    Issued issued = options.issued(practice);
    Basis basis = options.basis(terminal, issued);
    Inputs found = Inputs.named(inputs, terminal);
    Reading.Kept unread = Reading.keeping(found);
    try (InTurn turns = new InTurn(jobs.jobs(), Interruption.never())) {
      Optional<StandardsOutcome> outcome = new StandardsGathering(
              practice, issued, basis, waived(), turns)
          .gather(Inputs.file(service), found, unread);
      unread.sorted().forEach(each -> terminal.complain(each.inOneLine()));
      outcome.ifPresent(told -> output.write(rendered(told), terminal));
    }
    return unread.reasons().isEmpty() ? ExitCode.CLEAR : ExitCode.UNREAD;
  }

  private void requireWhatGoesTogether() {
    if (draft && format != null && format != StandardsFormat.JSON) {
      throw new WrongUse("A draft is written as JSON; leave out --format.");
    }
    if (draft && !show.isEmpty()) {
      throw new WrongUse("A draft shows nothing besides itself; leave out --show.");
    }
  }

  private Waivers waived() {
    return waivers == null
        ? Waivers.none()
        : GivenFile.read("waivers", waivers, new WaiversReader(practice.book())::read);
  }

  private String rendered(StandardsOutcome outcome) {
    if (draft) {
      return StandardsDraft.of(outcome);
    }
    return switch (format == null ? StandardsFormat.TEXT : format) {
      case TEXT -> StandardsText.of(outcome, show, output.width(terminal));
      case JSON -> StandardsJson.of(outcome, show);
      case CSV -> StandardsTable.of(outcome, show);
      case MD -> StandardsPage.of(outcome, show);
    };
  }
}
