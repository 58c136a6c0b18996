package org.keywork.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What one service has set. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows what a service may set, and what one has set.",
    description = {
      "",
      "Each parameter stands with its value, where the value comes from, its bounds, which way it"
          + " becomes stricter, and the rules that read it. Above them stands which rules are switched"
          + " off, and why.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork policy",
      "  keywork policy --policy our-service.json",
      "  keywork policy --explain plan.longest-interval --policy pembrokeshire"
    })
final class PolicyCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Mixin
  private final PolicyOption policy = new PolicyOption();

  @Option(
      names = "--explain",
      paramLabel = "PARAMETER",
      description = "Show one parameter, with what the rules that read it say.")
  private @Nullable String explain;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "The form of the result; text, unless told otherwise.")
  private Format format = Format.TEXT;

  @Mixin
  private final OutputOption output = new OutputOption();

  PolicyCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Issued issued = policy.issued(practice);
    output.write(
        explain == null ? listed(issued) : explained(setting(explain, issued), issued), terminal);
    return ExitCode.CLEAR;
  }

  private String listed(Issued issued) {
    return switch (format) {
      case TEXT -> PolicyText.of(issued, output.width(terminal));
      case JSON -> PolicyJson.of(issued);
    };
  }

  private String explained(Setting setting, Issued issued) {
    return switch (format) {
      case TEXT -> PolicyText.explained(setting, issued, output.width(terminal));
      case JSON -> PolicyJson.explained(setting, issued);
    };
  }

  private static Setting setting(String id, Issued issued) {
    List<Setting> settings = Setting.all(issued);
    return settings.stream()
        .filter(setting -> setting.parameter().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new WrongUse("There is no parameter '" + id + "'."
            + Nearest.to(id, settings.stream().map(s -> s.parameter().id()).toList())
                .map(nearest -> " Did you mean " + nearest + "?")
                .orElse("")));
  }
}
