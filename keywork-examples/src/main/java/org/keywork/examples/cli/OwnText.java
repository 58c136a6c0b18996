package org.keywork.examples.cli;

import java.util.Locale;
import org.keywork.rule.WireName;
import org.keywork.transition.ObservedOwnKeyWorkers;
import org.keywork.transition.OwnStep;
import org.keywork.transition.PartOfReadiness;
import org.keywork.transition.Readiness;

/** How ready members of families are to be their own key worker, as a person reads it. */
final class OwnText {

  private final Page page;

  private OwnText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<OwnDecision> decisions, int width) {
    OwnText text = new OwnText(width);
    decisions.decided().forEach(text::family);
    if (!decisions.decided().isEmpty()) {
      text.observed();
    }
    DecisionWords.end(text.page, decisions, counted(decisions));
    return text.page.toString();
  }

  private void family(Decisions.Decided<OwnDecision> decided) {
    OwnDecision decision = decided.decision();
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + (decision.active()
                ? Words.count(decision.each().size(), "member", "members")
                : "not on the active list")
            + DecisionWords.GAP
            + decided.file());
    decision.each().forEach(this::member);
  }

  private void member(Readiness readiness) {
    page.text(
        2,
        readiness.member() + ": " + OwnWords.of(readiness.step()),
        readiness.step().citation().toString());
    if (OwnWords.isAnythingToldOf(readiness)) {
      readiness.parts().forEach(this::part);
    } else {
      page.text(4, "Nothing is recorded of what they were seen to do.");
    }
  }

  private void part(PartOfReadiness each) {
    page.text(
        String.format(Locale.ROOT, "    %-12s", WireName.inWords(each.standing())),
        OwnWords.of(each),
        each.citation().toString());
  }

  /** A figure to compare with, from which nothing follows. */
  private void observed() {
    ObservedOwnKeyWorkers site = ObservedOwnKeyWorkers.PARENTS_AT_SITE_A;
    page.blank()
        .text(
            0,
            "At one site that was studied " + site.figure()
                + " parents had become their own key worker.",
            site.citation().toString());
  }

  private static String counted(Decisions<OwnDecision> decisions) {
    if (decisions.decided().isEmpty()) {
      return DecisionWords.NOBODY;
    }
    return Words.count(decisions.decided().size(), "case file", "case files")
        + "; their own key worker: " + count(decisions, OwnStep.TAKEN)
        + "; to whom the step is open: "
        + count(decisions, OwnStep.OPEN) + ".";
  }

  private static int count(Decisions<OwnDecision> decisions, OwnStep step) {
    return decisions.decided().stream()
        .mapToInt(each -> each.decision().at(step))
        .sum();
  }
}
