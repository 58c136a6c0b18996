package org.keywork.examples.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywork.rule.VerdictCounts;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.QuestionToAsk;
import org.keywork.standards.RuleEvidence;

/** How a service stands against the standards, as one page in Markdown. */
final class StandardsPage {

  private final StandardsOutcome outcome;
  private final Set<StandardsShow> show;
  private final Markdown page = new Markdown();

  private StandardsPage(StandardsOutcome outcome, Set<StandardsShow> show) {
    this.outcome = outcome;
    this.show = Set.copyOf(show);
  }

  static String of(StandardsOutcome outcome, Set<StandardsShow> show) {
    StandardsPage page = new StandardsPage(outcome, show);
    page.summary();
    page.matrix();
    outcome.contradicted().forEach(page::contradicted);
    if (show.contains(StandardsShow.EVIDENCE)) {
      page.inTheirWords();
    }
    page.questions();
    if (show.contains(StandardsShow.CRITERIA)) {
      new ProfilePage(page.page, outcome).tell();
    }
    return page.page.toString();
  }

  private void summary() {
    page.heading(
            1, "Key worker standards: " + Markdown.code(outcome.service().id().value()))
        .block(Markdown.words(String.join(" ", StandardsSummary.of(outcome))));
    if (!outcome.contradicted().isEmpty()) {
      page.block("**" + Markdown.words(StandardsSummary.contradicted(outcome)) + "**");
    }
    page.block(Markdown.words(StandardsSummary.madeOf(outcome)));
    String off = SwitchedOffWords.said(outcome.assessment().basis().policy());
    if (!off.isEmpty()) {
      page.block(Markdown.words(off));
    }
    int unread = Unread.documents(outcome.unread());
    if (unread > 0) {
      page.block("**" + Words.count(unread, "document was", "documents were") + " left out.**");
    }
  }

  private void matrix() {
    page.heading(2, "The matrix")
        .table(4, "", "Standard", "Answer", "Records", "Met", "Missed", "Cannot tell", "Waived");
    for (AssessedStandard each : outcome.assessment().standards()) {
      VerdictCounts subjects = each.subjects();
      page.line(
          each.standard().code(),
          Markdown.words(each.standard().says(outcome.assessment().reading())),
          StandardsWords.answer(each),
          records(each),
          subjects.met(),
          subjects.notMet(),
          subjects.cannotTell(),
          subjects.waived());
    }
  }

  private static String records(AssessedStandard each) {
    String words = StandardsWords.records(each);
    return StandardsWords.isContradicted(each) ? "**" + words + "**" : words;
  }

  private void contradicted(AssessedStandard each) {
    page.heading(3, each.standard().code() + ": " + StandardsWords.answer(each)).gap();
    evidence(page, each.shown(), outcome);
  }

  /** An entry for each rule of which the records show something, and one for all they leave open. */
  static void evidence(Markdown page, List<RuleEvidence> shown, StandardsOutcome outcome) {
    for (RuleEvidence each : StandardsWords.told(shown)) {
      page.entry(Markdown.code(each.rule().value()) + ": "
          + Markdown.words(StandardsWords.of(each, outcome)));
    }
    List<String> open = StandardsWords.leftOpen(shown);
    if (!open.isEmpty()) {
      page.entry(StandardsWords.LEFT_OPEN
          + open.stream().map(Markdown::code).collect(Collectors.joining(", ")));
    }
  }

  private void inTheirWords() {
    page.heading(2, "In the service's own words").gap();
    for (AssessedStandard each : outcome.assessment().standards()) {
      each.answers().stream()
          .flatMap(answer -> answer.evidence().stream())
          .forEach(words -> page.entry(each.standard().code() + ": " + Markdown.words(words)));
    }
  }

  private void questions() {
    List<QuestionToAsk> all = outcome.toAsk();
    if (all.isEmpty()) {
      return;
    }
    page.heading(2, "What to ask for once").gap();
    Few<QuestionToAsk> few = new Few<>(
        show.contains(StandardsShow.QUESTIONS) ? all.size() : StandardsText.MOST_QUESTIONS);
    all.forEach(each -> few.add(() -> each));
    few.first().forEach(each -> page.entry(Markdown.words(StandardsWords.of(each, outcome))));
    page.more(few, "; --show questions lists them.");
  }
}
