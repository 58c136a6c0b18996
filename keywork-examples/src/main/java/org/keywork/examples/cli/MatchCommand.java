package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.service.ServiceAtWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who could be a family's key worker. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells who of a service could be a family's key worker, in which order, and why.",
    description = {
      "",
      "Every key worker of the service stands there with what speaks for and against them, and where"
          + " that is written; who cannot be this family's key worker, with the reason. Where no"
          + " source tells who comes first, two stand side by side, and people decide.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide match --service service.json --family family-7 cases/",
      "  keywork decide match --service service.json --family F-0007 --format json cases/",
      "",
      "The case files are those of all families, from which the room is told that is left. Of two of",
      "the family asked about the second by name is left out, and the exit code is 3."
    })
final class MatchCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  /** The case file of the family that is asked about. */
  private record Asked(String name, CaseFile file) {}

  private @Nullable Asked asked;
  private final List<Decisions.Decided<MatchDecision>> decided = new ArrayList<>(1);

  @Mixin
  private final ServiceOptions options = new ServiceOptions();

  @Option(
      names = "--family",
      required = true,
      paramLabel = "ID",
      description = "The id of the family, or of its case file, which is among the case files.")
  private String family = "";

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  MatchCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Basis basis = options.basis(terminal, practice);
    OnePass pass = options.pass(
        this::keepIfAsked,
        service -> match(service, basis),
        Inputs.named(inputs, terminal),
        practice);
    return options.answer(
        new Decisions<>(basis, decided, leftOut(pass)), MatchText::of, MatchJson::of, terminal);
  }

  private void keepIfAsked(String name, CaseFile file) {
    if (!file.family().id().value().equals(family) && !file.id().value().equals(family)) {
      return;
    }
    if (asked != null) {
      throw new WrongUse("This is one more case file of what was asked about, for which "
          + asked.file().id() + " was taken; hand over the one that is up to date.");
    }
    asked = new Asked(name, file);
  }

  private void match(ServiceAtWork service, Basis basis) {
    if (asked != null) {
      decided.add(new Decisions.Decided<>(
          asked.name(),
          asked.file().id().value(),
          new MatchDecision(
              service.match(asked.file(), basis), service.disagreementsOn(basis.asOf()))));
    }
  }

  private List<Unread> leftOut(OnePass pass) {
    return asked != null
        ? pass.unread()
        : Stream.concat(
                pass.unread().stream(),
                Stream.of(Unread.whole(family, "No case file of such a family was read.")))
            .toList();
  }
}
