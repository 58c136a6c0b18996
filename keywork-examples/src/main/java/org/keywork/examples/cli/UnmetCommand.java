package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Basis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What families lack because nobody provides it. */
@Command(
    name = "unmet",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells what families lack, all together, and what is recommended of it.",
    description = {
      "",
      "The needs on the lists of unmet needs, added up by part of life, by agency, by reason and by part"
          + " of the area; then what families with a key worker lack and what those without. It is"
          + " said of provision, and never of key workers.",
      "",
      "No family is named, and what few families lack is held back, so that nobody can be told from it;"
          + " how few that are, 'unmet-needs.fewest-families-told' sets. The sums have all of it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide unmet cases/",
      "  keywork decide unmet --service service.json --by domain,area cases/",
      "  keywork decide unmet --format csv --output unmet.csv cases/"
    })
final class UnmetCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final BasisOptions options = new BasisOptions();

  @Option(
      names = "--service",
      paramLabel = "FILE",
      description = "The record of the service. With it, it is told of which parts of life no"
          + " recommendation speaks.")
  private @Nullable String service;

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "domain|agency|agency-kind|reason|area",
      description = "By what to part the needs; all of these, unless told otherwise.")
  private List<UnmetBy> by = List.of(UnmetBy.values());

  @Option(names = "--format", paramLabel = "text|json|csv", description = "The form of the answer.")
  private UnmetFormat format = UnmetFormat.TEXT;

  @Mixin
  private final OutputOption output = new OutputOption();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = DecideOptions.INPUTS)
  private List<String> inputs = new ArrayList<>();

  UnmetCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Basis basis = options.basis(terminal, practice);
    UnmetAnswer answer = new UnmetGathering(basis)
        .gather(
            Inputs.named(inputs, terminal),
            Optional.ofNullable(service).map(Inputs::file),
            by.stream().distinct().toList(),
            practice);
    answer.unread().forEach(each -> terminal.complain(each.inOneLine()));
    output.write(rendered(answer), terminal);
    return answer.unread().isEmpty() ? ExitCode.CLEAR : ExitCode.UNREAD;
  }

  private String rendered(UnmetAnswer answer) {
    return switch (format) {
      case TEXT -> UnmetText.of(answer, output.width(terminal));
      case JSON -> UnmetJson.of(answer);
      case CSV -> UnmetTable.of(answer);
    };
  }
}
