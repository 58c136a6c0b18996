package org.keywork.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keywork.ehc.LawLedger;
import org.keywork.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rules, one rule, what stands for each statement of the sources, or the law on EHC plans. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Lists the rules, or shows one with everything that is known of it.",
    description = {
      "",
      "Without an id: every rule by concept, with how strongly the source means it, what it says and"
          + " where it is written.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork rules",
      "  keywork rules plan.renewed-in-time --policy pembrokeshire",
      "  keywork rules --coverage",
      "  keywork rules --law",
      "  keywork rules --format markdown --output rules.md"
    })
final class RulesCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description =
          "One rule, such as plan.renewed-in-time: with what it concerns, which parameters it reads, and"
              + " an example in which it is not met.")
  private @Nullable String id;

  @Option(
      names = "--coverage",
      description = "Count, by topic, what stands for the statements of the sources.")
  private boolean coverage;

  @Option(
      names = "--law",
      description =
          "List what the law of England asks for on the way to a plan for education, health"
              + " and care: how it is counted, where it is written, and how sure that is.")
  private boolean law;

  @Mixin
  private final PolicyOption policy = new PolicyOption();

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      description = "The form of the result; text, unless told otherwise.")
  private PageFormat format = PageFormat.TEXT;

  @Mixin
  private final OutputOption output = new OutputOption();

  RulesCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Issued issued = policy.issued(practice);
    output.write(rendered(issued), terminal);
    return ExitCode.CLEAR;
  }

  private String rendered(Issued issued) {
    if (!coverage && !law) {
      return id == null ? listed(issued) : one(RuleNamed.in(issued.book(), id), issued);
    }
    requireNothingElse();
    return law
        ? law(Tables.law())
        : covered(Coverage.of(practice.book(), Tables.statements(), Tables.carriers()));
  }

  private void requireNothingElse() {
    if (coverage && law) {
      throw new WrongUse("--coverage and --law are two tables; ask for one.");
    }
    if (id != null) {
      throw new WrongUse((law ? "--law is about no rule" : "--coverage is about all rules")
          + "; leave out the id.");
    }
  }

  private String listed(Issued issued) {
    return switch (format) {
      case TEXT -> RulesText.of(issued, output.width(terminal));
      case JSON -> RulesJson.of(issued);
      case MARKDOWN -> RulesPage.of(issued);
    };
  }

  private String one(Rule<?> rule, Issued issued) {
    Optional<WorkedExample> example = Tables.examples().of(rule.id().value());
    return switch (format) {
      case TEXT ->
        RulesText.one(rule, issued, Tables.statements(), example, output.width(terminal));
      case JSON -> RulesJson.one(rule, issued, Tables.statements(), example);
      case MARKDOWN -> RulesPage.one(rule, issued, example);
    };
  }

  private String law(LawLedger ledger) {
    return switch (format) {
      case TEXT -> LawText.of(ledger, output.width(terminal));
      case JSON -> LawJson.of(ledger);
      case MARKDOWN -> LawPage.of(ledger);
    };
  }

  private String covered(Coverage found) {
    return switch (format) {
      case TEXT -> CoverageText.of(found);
      case JSON -> CoverageJson.of(found);
      case MARKDOWN -> throw new WrongUse("--coverage comes as text or json.");
    };
  }
}
