package org.keywork.examples.cli;

import java.util.List;
import org.keywork.family.ConsentDecision;
import org.keywork.family.ConsentPart;
import org.keywork.family.MemberId;
import org.keywork.rule.Answer;
import org.keywork.rule.Unknown;
import org.keywork.rule.WireName;

/** Whether information may be shared, as a person reads it. */
final class SharingText {

  private final Page page;

  private SharingText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<ConsentDecision> decisions, int width) {
    SharingText text = new SharingText(width);
    decisions.decided().forEach(text::family);
    DecisionWords.end(
        text.page,
        decisions,
        DecisionWords.counted(decisions, ConsentDecision::answer, mayShare(decisions)));
    return text.page.toString();
  }

  /** What is allowed where the answer is yes; the same was asked of every case file. */
  private static String mayShare(Decisions<ConsentDecision> decisions) {
    return decisions.decided().stream()
        .map(Decisions.Decided::decision)
        .findFirst()
        .map(any -> "may share with " + any.recipient() + " for " + WireName.inWords(any.purpose()))
        .orElse("");
  }

  private void family(Decisions.Decided<ConsentDecision> decided) {
    ConsentDecision decision = decided.decision();
    page.blank().line(DecisionWords.heading(decided, decision.answer()));
    decision.about().forEach(child -> child(child, decision));
    if (!decision.missing().isEmpty()) {
      page.text(2, "What is missing:");
      decision.missing().forEach(this::missing);
    }
  }

  private void child(MemberId child, ConsentDecision decision) {
    List<ConsentPart> parts =
        decision.parts().stream().filter(part -> part.child().equals(child)).toList();
    Answer answer = parts.stream().map(ConsentPart::answer).reduce(Answer.YES, Answer::and);
    page.text(
        2,
        child + ": " + DecisionWords.of(answer),
        Words.joined(parts.stream().map(ConsentPart::citation).distinct().toList()));
    parts.forEach(
        part -> page.text(DecisionWords.column(part.answer()), part.criterion().question()));
  }

  private void missing(Unknown missing) {
    page.text("    - ", missing.what() + " " + Words.inBrackets(missing.at()));
  }
}
