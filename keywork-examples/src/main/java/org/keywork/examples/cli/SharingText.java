package org.keywork.examples.cli;

import org.keywork.family.ConsentDecision;
import org.keywork.family.ConsentPart;
import org.keywork.rule.Unknown;

/** Whether information may be shared, as a person reads it. */
final class SharingText {

  private final Page page;

  private SharingText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<ConsentDecision> decisions, int width) {
    SharingText text = new SharingText(width);
    decisions.decided().forEach(text::family);
    text.page.blank();
    text.page.text(
        0,
        DecisionWords.counted(decisions, ConsentDecision::answer, "may share") + " Policy "
            + decisions.basis().policy().name() + ", as of " + decisions.basis().asOf() + ".");
    return text.page.toString();
  }

  private void family(Decisions.Decided<ConsentDecision> decided) {
    ConsentDecision decision = decided.decision();
    page.blank().line(DecisionWords.heading(decided, decision.answer()));
    decision.parts().forEach(this::part);
    if (!decision.missing().isEmpty()) {
      page.text(2, "What is missing:");
      decision.missing().forEach(this::missing);
    }
  }

  private void part(ConsentPart part) {
    page.text(
        DecisionWords.column(part.answer()),
        part.child() + ": " + part.criterion().question() + " (" + part.citation() + ")");
  }

  private void missing(Unknown missing) {
    page.text("    - ", missing.what() + " (" + Words.of(missing.at()) + ")");
  }
}
