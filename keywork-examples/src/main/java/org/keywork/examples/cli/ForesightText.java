package org.keywork.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywork.family.MemberId;
import org.keywork.transition.ForeseenChange;
import org.keywork.transition.Preparation;
import org.keywork.transition.TransitionRules;
import org.keywork.transition.UndatedChange;

/** Which changes are to come for families, as a person reads it. */
final class ForesightText {

  private final Page page;

  private ForesightText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<ForesightDecision> decisions, int width) {
    ForesightText text = new ForesightText(width);
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, counted(decisions));
    return text.page.toString();
  }

  private static String counted(Decisions<ForesightDecision> decisions) {
    return decisions.decided().isEmpty()
        ? DecisionWords.NOBODY
        : Words.count(decisions.decided().size(), "case file", "case files") + ": "
            + counts(
                decisions.decided().stream().map(Decisions.Decided::decision).toList())
            + ".";
  }

  private static String counts(List<ForesightDecision> each) {
    int late = each.stream().mapToInt(ForesightDecision::late).sum();
    return Words.count(
            each.stream().mapToInt(ForesightDecision::changes).sum(), "change", "changes")
        + " to come, "
        + (each.stream().mapToInt(ForesightDecision::toBeDone).sum() - late)
        + " to be done"
        + (late == 0 ? "" : ", " + late + " late");
  }

  private void family(Decisions.Decided<ForesightDecision> decided) {
    ForesightDecision decision = decided.decision();
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + (decision.closed() ? "no longer on the active list" : counts(List.of(decision)))
            + DecisionWords.GAP
            + decided.file());
    decision.whose().forEach(whose -> ahead(whose, decision));
    decision
        .foresight()
        .coincidences()
        .forEach(both -> page.text(
            2,
            ForesightWords.of(both),
            TransitionRules.CHANGE_KEPT_APART.citation().toString()));
  }

  private void ahead(Optional<MemberId> whose, ForesightDecision decision) {
    page.text(2, whose.map(MemberId::value).orElse("The whole family") + ":");
    decision.changesOf(whose).forEach(change -> change(change, decision));
    decision.undatedOf(whose).forEach(this::undated);
  }

  private void change(ForeseenChange change, ForesightDecision decision) {
    page.text(
        column(4, ForesightWords.day(change).orElse(ForesightWords.WITHHELD)),
        ForesightWords.of(change),
        change.citation().toString());
    change.preparations().forEach(each -> preparation(each, decision));
  }

  private void preparation(Preparation each, ForesightDecision decision) {
    page.text(
        column(6, ForesightWords.standing(each, decision)),
        ForesightWords.of(each),
        each.kind().citation().toString());
  }

  private void undated(UndatedChange change) {
    page.text(
        column(4, "day unknown"),
        ForesightWords.of(change.kind()) + " When? Not recorded: " + change.missing() + " "
            + Words.inBrackets(change.at()) + ".");
  }

  private static String column(int indent, String words) {
    return String.format(Locale.ROOT, "%" + indent + "s%-15s", "", words);
  }
}
