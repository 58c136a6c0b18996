package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is due and overdue between two days. */
@Command(
    name = "agenda",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells what is due and overdue between two days, and why.",
    description = {
      "",
      "What is overdue stands first, then what has its last day in this week, then the rest: each with"
          + " how the last day was counted, the rule or the law behind it, and where that is written."
          + " No day is invented, and what is done is left out. An item keeps its id for as long as it"
          + " is to be done.",
      "",
      "A calendar (ics) has an entry on each last day. One that is told later changes the entries that"
          + " are already there; what was done in the meantime is just not in it any more. By when the"
          + " end of key working is to be planned is left out of it, for that tells a birthday.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork agenda --to 2027-01-31 cases/",
      "  keywork agenda --to 2026-11-29 --service service.json --practitioner kw-1 cases/",
      "  keywork agenda --from 2027-01-01 --to 2027-03-31 --format ics --output due.ics cases/",
      "  keywork agenda --to 2027-01-31 --show undated - < case.json",
      "",
      "Exit codes: 0 told, for what is due or overdue is no finding, which 'keywork check' is for;",
      "2 wrong usage or configuration; 3 some input could not be read, or no record knows the",
      "practitioner (the rest was told)."
    })
final class AgendaCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first of the days. The day as of which, unless told otherwise. What was"
          + " overdue before it is told, too.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "The last of the days.")
  private LocalDate to = LocalDate.MAX;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day as of which it is told what is done and what is overdue, such as"
          + " 2026-11-22. Today, unless told otherwise.")
  private @Nullable LocalDate asOf;

  @Mixin
  private final PolicyOption policy = new PolicyOption();

  @Option(
      names = "--service",
      paramLabel = "FILE",
      description =
          "The record of the service itself: what is due for it and for its key workers is told, too."
              + " With it there need not be any case files.")
  private @Nullable String service;

  @Option(
      names = "--practitioner",
      paramLabel = "ID",
      description = "Only what this practitioner sees to.")
  private @Nullable String practitioner;

  @Option(
      names = "--format",
      paramLabel = "text|json|ics|csv",
      description = "The form of the agenda.")
  private AgendaFormat format = AgendaFormat.TEXT;

  @Mixin
  private final OutputOption output = new OutputOption();

  @Option(
      names = "--show",
      paramLabel = "undated",
      description = "In a text, show what is to be done by a day that the records do not tell. JSON"
          + " always has it, a calendar and a table never.")
  private @Nullable AgendaShow show;

  @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  @Spec
  private @Nullable CommandSpec spec;

  AgendaCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    requireSomethingToReadFrom();
    LocalDate day = asOf == null ? terminal.today() : asOf;
    DateSpan during = during(day);
    Optional<PractitionerId> whose = Optional.ofNullable(practitioner).map(this::practitioner);
    Basis basis = new Basis(day, policy.issued(practice).policy());
    AgendaOutcome outcome = new AgendaGathering(during, basis, whose)
        .gather(
            Optional.ofNullable(service).map(Inputs::file),
            Inputs.named(inputs, terminal),
            practice);
    outcome.unread().forEach(each -> terminal.complain(each.inOneLine()));
    output.write(rendered(outcome), terminal);
    return outcome.exitCode();
  }

  private void requireSomethingToReadFrom() {
    if (inputs.isEmpty() && service == null) {
      throw wrong("Missing required parameter: 'FILE|DIR|-'.");
    }
  }

  private DateSpan during(LocalDate day) {
    LocalDate first = from == null ? day : from;
    if (to.isBefore(first)) {
      throw wrong(
          from == null
              ? "The last day is before the day as of which it is told; choose a later one, or give the"
                  + " first day with --from."
              : "The last day is before the first; exchange them or correct one.");
    }
    return DateSpan.of(first, to);
  }

  private PractitionerId practitioner(String id) {
    try {
      return new PractitionerId(id);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }

  private String rendered(AgendaOutcome outcome) {
    return switch (format) {
      case TEXT -> AgendaText.of(outcome, show == AgendaShow.UNDATED, output.width(terminal));
      case JSON -> AgendaJson.of(outcome);
      case ICS -> AgendaCalendar.of(outcome);
      case CSV -> AgendaTable.of(outcome);
    };
  }
}
