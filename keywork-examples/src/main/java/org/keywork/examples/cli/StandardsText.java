package org.keywork.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.keywork.standards.AnswerCounts;
import org.keywork.standards.AnsweredStandard;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.QuestionToAsk;
import org.keywork.standards.RuleEvidence;
import org.keywork.standards.StandardGroup;

/** How a service stands against the standards, as a person reads it. */
final class StandardsText {

  /** How many questions are told unless all are asked for. */
  static final int MOST_QUESTIONS = 10;

  private static final int INDENT = 9;

  private final StandardsOutcome outcome;
  private final Set<StandardsShow> show;
  private final Page page;

  private StandardsText(StandardsOutcome outcome, Set<StandardsShow> show, int width) {
    this.outcome = outcome;
    this.show = Set.copyOf(show);
    this.page = new Page(width);
  }

  static String of(StandardsOutcome outcome, Set<StandardsShow> show, int width) {
    StandardsText text = new StandardsText(outcome, show, width);
    text.summary();
    for (StandardGroup each : StandardGroup.values()) {
      text.group(each);
    }
    text.questions();
    if (show.contains(StandardsShow.CRITERIA)) {
      new ProfileText(text.page, outcome).tell();
    }
    text.end();
    return text.page.toString();
  }

  private void summary() {
    page.line(outcome.service().id().value());
    StandardsSummary.of(outcome).forEach(each -> page.text(2, each));
    if (!outcome.contradicted().isEmpty()) {
      page.text(StandardsWords.MARK + " ", StandardsSummary.contradicted(outcome));
    }
    AnswerCounts counts = outcome.assessment().counts();
    if (counts.unanswered() == counts.total()) {
      page.text(2, "Nothing is answered yet; --draft makes a first matrix of the records alone.");
    }
  }

  private void group(StandardGroup group) {
    page.blank().line(StandardsWords.of(group));
    outcome.assessment().standards().stream()
        .filter(each -> each.standard().group() == group)
        .forEach(this::standard);
  }

  private void standard(AssessedStandard each) {
    page.text(
        String.format(
            Locale.ROOT,
            "%-3s%-4s  %-12s  ",
            StandardsWords.isContradicted(each) ? StandardsWords.MARK : "",
            each.standard().code(),
            StandardsWords.answer(each)),
        StandardsWords.records(each),
        each.standard().citation().toString());
    page.text(INDENT, each.standard().says(outcome.assessment().reading()));
    if (show.contains(StandardsShow.EVIDENCE)) {
      each.answers().forEach(this::inTheirWords);
    }
    evidence(page, INDENT, each.shown(), outcome);
  }

  private void inTheirWords(AnsweredStandard answer) {
    answer.evidence().ifPresent(words -> page.text(INDENT, "In its own words: " + words));
  }

  /** An entry for each rule of which the records show something, and one for all they leave open. */
  static void evidence(Page page, int indent, List<RuleEvidence> shown, StandardsOutcome outcome) {
    String entry = " ".repeat(indent) + "- ";
    for (RuleEvidence each : StandardsWords.told(shown)) {
      page.text(entry, StandardsWords.of(each, outcome), each.rule().value());
    }
    List<String> open = StandardsWords.leftOpen(shown);
    if (!open.isEmpty()) {
      page.text(entry, StandardsWords.LEFT_OPEN + String.join(", ", open));
    }
  }

  private void questions() {
    List<QuestionToAsk> all = outcome.toAsk();
    if (all.isEmpty()) {
      return;
    }
    page.blank().line("What to ask for once");
    boolean whole = show.contains(StandardsShow.QUESTIONS);
    all.stream()
        .limit(whole ? all.size() : MOST_QUESTIONS)
        .forEach(each -> page.text("  - ", StandardsWords.of(each, outcome)));
    if (!whole && all.size() > MOST_QUESTIONS) {
      page.text(4, all.size() - MOST_QUESTIONS + " more; --show questions lists them.");
    }
  }

  private void end() {
    page.blank().text(0, StandardsSummary.madeOf(outcome));
    SwitchedOffWords.say(page, outcome.assessment().basis().policy());
    int unread = Unread.documents(outcome.unread());
    if (unread > 0) {
      page.text(0, Words.count(unread, "document was", "documents were") + " left out.");
    }
  }
}
