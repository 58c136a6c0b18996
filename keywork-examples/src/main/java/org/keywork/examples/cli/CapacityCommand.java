package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keywork.assignment.Intensity;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the key workers of a service carry, and what they could carry. */
@Command(
    name = "capacity",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells what key workers carry, and whether they could take one more family.",
    description = {
      "",
      "Key worker by key worker: the families, what they weigh, the room that is left, and what one"
          + " more family would mean; then all together. A limit is only what the service has set;"
          + " what others were found to carry is for comparison.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide capacity --service service.json --policy our-service.json cases/",
      "  keywork decide capacity --service service.json --intensity door-open cases/",
      "  keywork decide capacity --service service.json --from 2026-12-01 --to 2027-03-31 cases/"
    })
final class CapacityCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final ServiceOptions options = new ServiceOptions();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first of the days over which to look, instead of one day.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last of these days. Without it there is no end.")
  private @Nullable LocalDate to;

  @Option(
      names = "--intensity",
      paramLabel = "INTENSITY",
      description = "How much key working one more family would have, such as short-term or"
          + " door-open; long-term-intensive, unless told otherwise.")
  private Intensity intensity = Intensity.LONG_TERM_INTENSIVE;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  @Spec
  private @Nullable CommandSpec spec;

  CapacityCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Basis basis = options.basis(terminal, practice);
    return from == null && to == null ? onOneDay(basis) : over(days(), basis.policy());
  }

  private int onOneDay(Basis basis) {
    return options.answer(
        options.ask(
            atWork -> CapacityDecision.of(atWork.caseloads(), intensity, basis),
            basis,
            Inputs.named(inputs, terminal),
            practice),
        CapacityText::of,
        CapacityJson::of,
        terminal);
  }

  /** What the records say is taken as of the first of the days. */
  private int over(DateSpan days, LocalPolicy policy) {
    Basis basis = new Basis(days.firstDay(), policy);
    return options.answer(
        options.ask(
            atWork -> CapacityOverSpan.of(atWork.caseloads(), days, basis),
            basis,
            Inputs.named(inputs, terminal),
            practice),
        CapacityOverSpanText::of,
        CapacityOverSpanJson::of,
        terminal);
  }

  private DateSpan days() {
    if (from == null) {
      throw wrong("The days have no beginning; give it with --from.");
    }
    if (options.isDayTold()) {
      throw wrong("Ask about one day with --as-of, or about several with --from and --to.");
    }
    if (to == null) {
      return DateSpan.startingOn(from);
    }
    if (to.isBefore(from)) {
      throw wrong("The last day is before the first; exchange them or correct one.");
    }
    return DateSpan.of(from, to);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }
}
