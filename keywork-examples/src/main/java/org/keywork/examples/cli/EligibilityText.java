package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywork.eligibility.Beginning;
import org.keywork.eligibility.ChildEligibility;
import org.keywork.eligibility.CriterionAnswer;
import org.keywork.eligibility.EligibilityDecision;
import org.keywork.eligibility.Precondition;
import org.keywork.eligibility.Question;
import org.keywork.rule.LocalPolicy;

/** Whether families are eligible, as a person reads it. */
final class EligibilityText {

  private final Page page;
  private final LocalPolicy policy;

  private EligibilityText(int width, LocalPolicy policy) {
    this.page = new Page(width);
    this.policy = policy;
  }

  static String of(Decisions<Beginning> decisions, int width) {
    EligibilityText text = new EligibilityText(width, decisions.basis().policy());
    decisions.decided().forEach(text::family);
    DecisionWords.end(
        text.page,
        decisions,
        DecisionWords.counted(decisions, each -> each.eligibility().answer(), "eligible"));
    return text.page.toString();
  }

  private void family(Decisions.Decided<Beginning> decided) {
    Beginning beginning = decided.decision();
    EligibilityDecision decision = beginning.eligibility();
    page.blank().line(DecisionWords.heading(decided, decision.answer()));
    page.text(2, decision.inWords() + " Looked at as of " + decision.judgedOn() + ".");
    decision.children().forEach(this::child);
    decision.died().forEach(died -> page.text(2, died + ": left out, since they have died."));
    questions("What would settle it:", decision.whatToAsk().toSettle());
    page.text(2, "May key working begin? " + beginning.inWords());
    precondition(beginning, Precondition.WANTED);
    precondition(beginning, Precondition.CONSENTED);
    List<Question> more = new ArrayList<>(beginning.whatToAsk().toSettle());
    more.removeAll(decision.whatToAsk().toSettle());
    questions("What would settle that:", more);
  }

  private void child(ChildEligibility child) {
    page.text(2, child.child() + ": " + DecisionWords.of(child.answer()));
    child.criteria().forEach(this::criterion);
  }

  private void criterion(CriterionAnswer each) {
    String before = DecisionWords.column(each.answer());
    String restsOn = CriterionWords.restsOn(each, policy);
    String citations = Words.joined(each.citations());
    if (restsOn.isEmpty()) {
      page.text(before, each.criterion().asks(), citations);
      return;
    }
    page.text(before, each.criterion().asks());
    page.text(before.length(), restsOn, citations);
  }

  private void precondition(Beginning beginning, Precondition each) {
    page.text(
        DecisionWords.column(beginning.answer(each)),
        each.asks(),
        each.citation().toString());
  }

  private void questions(String heading, List<Question> questions) {
    if (!questions.isEmpty()) {
      page.text(2, heading);
      questions.forEach(question -> page.text("    - ", worded(question)));
    }
  }

  private static String worded(Question question) {
    if (question instanceof Question.OfTheRecord record) {
      return record.missing() + " " + Words.inBrackets(record.at());
    }
    Question.OfTheService service = (Question.OfTheService) question;
    return "for the service to set: " + service.missing() + " ("
        + service.parameter().id() + ")";
  }
}
