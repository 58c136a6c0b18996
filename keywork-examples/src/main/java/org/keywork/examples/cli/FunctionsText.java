package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keywork.assignment.AspectCoverage;
import org.keywork.assignment.Coverage;
import org.keywork.assignment.FunctionCoverage;
import org.keywork.assignment.FunctionStanding;
import org.keywork.function.FullKeyWorking;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.WireName;

/** Who holds which function for families, as a person reads it. */
final class FunctionsText {

  private final Page page;
  private final LocalPolicy policy;

  private FunctionsText(int width, LocalPolicy policy) {
    this.page = new Page(width);
    this.policy = policy;
  }

  static String of(Decisions<Coverage> decisions, int width) {
    FunctionsText text = new FunctionsText(width, decisions.basis().policy());
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, counted(decisions));
    return text.page.toString();
  }

  private static String counted(Decisions<Coverage> decisions) {
    if (decisions.decided().isEmpty()) {
      return DecisionWords.NOBODY;
    }
    long missing = decisions.decided().stream()
        .filter(each -> !each.decision().gapsThatMatter().isEmpty())
        .count();
    long unknown = decisions.decided().stream()
        .filter(each -> each.decision().gapsThatMatter().isEmpty())
        .filter(each -> !each.decision().notKnown().isEmpty())
        .count();
    int all = decisions.decided().size();
    return Words.count(all, "case file", "case files") + ": " + (all - missing - unknown)
        + " with every function held that should be, " + missing + " not, " + unknown
        + " cannot tell.";
  }

  private void family(Decisions.Decided<Coverage> decided) {
    Coverage coverage = decided.decision();
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + counts(coverage)
            + DecisionWords.GAP
            + decided.file());
    coverage.functions().forEach(this::function);
    coverage
        .byPractitioner()
        .forEach((who, held) -> page.text(2, who + " holds " + joined(held) + "."));
    page.text(2, "What is thereby carried out:");
    coverage.aspects().forEach(this::aspect);
    full(coverage);
  }

  private static String counts(Coverage coverage) {
    List<String> counts = new ArrayList<>();
    counts.add(coverage.held().size() + " of " + coverage.functions().size() + " functions held");
    if (!coverage.gapsThatMatter().isEmpty()) {
      counts.add(coverage.gapsThatMatter().size() + " missing");
    }
    if (!coverage.notKnown().isEmpty()) {
      counts.add(coverage.notKnown().size() + " cannot tell");
    }
    return String.join(", ", counts);
  }

  private void function(FunctionCoverage each) {
    page.text(
        column(each.standing()),
        sentence(WireName.inWords(each.function())) + " " + each.inWords(),
        each.citation().toString());
  }

  private static String column(FunctionStanding standing) {
    return String.format(
        Locale.ROOT,
        "    %-17s",
        switch (standing) {
          case HELD -> "held";
          case NOT_WITH_ONE_PERSON -> "with several";
          case MISSING -> "missing";
          case NOT_KNOWN -> "cannot tell";
          case NOT_CALLED_FOR -> "not called for";
        });
  }

  private void aspect(AspectCoverage each) {
    page.text(
        DecisionWords.column(each.isCarriedOut()),
        sentence(WireName.inWords(each.aspect())) + " " + each.inWords(),
        each.citation().toString());
  }

  private void full(Coverage coverage) {
    page.text(
        2,
        "All that is called for: " + DecisionWords.of(coverage.coversWhatIsCalledFor())
            + ". Enough for full key working: " + DecisionWords.of(coverage.isFullUnder(policy))
            + policy
                .value(FullKeyWorking.ASPECTS_THAT_COUNT_AS_FULL)
                .map(reading -> ", if it takes " + howMany(reading) + " of the eight aspects.")
                .orElse("."));
  }

  private static String howMany(FullKeyWorking reading) {
    return switch (reading) {
      case MAJORITY -> "more than half";
      case ALL -> "all";
    };
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static String joined(List<KeyWorkingFunction> functions) {
    if (functions.size() == KeyWorkingFunction.values().length) {
      return "all of them";
    }
    return functions.stream().map(WireName::inWords).collect(Collectors.joining(", "));
  }
}
