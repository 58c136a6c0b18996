package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.keywork.casefile.CourseOfChange;
import org.keywork.casefile.ToTellOrAsk;
import org.keywork.rule.Answer;
import org.keywork.rule.Finding;
import org.keywork.source.Force;

/** What a change would bring, as a person reads it. */
final class ProposalText {

  private static final int INDENT = 4;

  private final Page page;

  private ProposalText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<ProposalDecision> decisions, int width) {
    ProposalText text = new ProposalText(width);
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, counted(decisions));
    SwitchedOffWords.say(text.page, decisions.basis().policy());
    return text.page.toString();
  }

  private static String counted(Decisions<ProposalDecision> decisions) {
    return decisions.decided().isEmpty() ? DecisionWords.NOBODY : "Nothing is changed.";
  }

  private void family(Decisions.Decided<ProposalDecision> decided) {
    CourseOfChange brings = decided.decision().consequences();
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + ProposalWords.kind(decided.decision().proposal())
            + ": "
            + counts(brings)
            + DecisionWords.GAP
            + decided.file());
    page.text(2, ProposalWords.of(decided.decision().proposal()));
    page.text(2, "Looked at with the change made, and without it, on " + days(brings) + ".");
    listed(
        "What would not be as it should:",
        brings.newFindings(),
        (on, each) -> FindingWords.finding(on, INDENT, each));
    listed(
        "What would be settled:",
        brings.settledFindings(),
        (on, each) -> FindingWords.finding(on, INDENT, each));
    listed(
        "What would have to be known:",
        brings.newQuestions(),
        (on, each) -> FindingWords.question(on, INDENT, each));
    listed(
        "Whom to tell and to ask, and by when:",
        List.copyOf(together(brings.toTellOrAsk()).values()),
        ProposalText::toTellOrAsk);
  }

  private static String days(CourseOfChange brings) {
    return brings.days().stream()
        .map(each -> each.with().asOf().toString())
        .collect(Collectors.joining(" and on "));
  }

  private static String counts(CourseOfChange brings) {
    List<String> counts = new ArrayList<>();
    for (Force force : Force.values()) {
      int count = of(force, brings.newFindings());
      if (count > 0) {
        counts.add(count + " new " + Words.of(force));
      }
    }
    if (counts.isEmpty()) {
      counts.add("no new finding");
    }
    if (!brings.settledFindings().isEmpty()) {
      counts.add(brings.settledFindings().size() + " settled");
    }
    return String.join(", ", counts);
  }

  private static int of(Force force, List<Finding> findings) {
    return (int) findings.stream().filter(each -> each.force() == force).count();
  }

  private <T> void listed(String heading, List<T> each, BiConsumer<Page, T> say) {
    if (!each.isEmpty()) {
      page.text(2, heading);
      each.forEach(one -> say.accept(page, one));
    }
  }

  /** What is the same for several, such as the agencies, is said once. */
  private static Map<ToTellOrAsk, List<ToTellOrAsk>> together(List<ToTellOrAsk> all) {
    return all.stream()
        .collect(Collectors.groupingBy(
            each -> new ToTellOrAsk(each.what(), Optional.empty(), each.by(), each.done()),
            LinkedHashMap::new,
            Collectors.toList()));
  }

  private static void toTellOrAsk(Page page, List<ToTellOrAsk> same) {
    ToTellOrAsk first = same.get(0);
    String whom = same.stream()
        .flatMap(each -> each.whom().stream())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
    page.text(
        column(first.done()) + "by " + first.by() + "   ",
        first.what().inWords() + (whom.isEmpty() ? "" : ": " + whom) + ".",
        first.citation().toString());
  }

  private static String column(Answer done) {
    return String.format(Locale.ROOT, "    %-15s", ProposalWords.done(done));
  }
}
