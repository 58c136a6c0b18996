package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keywork.family.MemberId;
import org.keywork.plan.NeedInThread;
import org.keywork.plan.NeedStanding;
import org.keywork.plan.NeedsAnswered;
import org.keywork.plan.WorkOfThePlan;

/** What is done about the needs of families, as a person reads it. */
final class NeedsText {

  private final Page page;

  private NeedsText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<NeedsAnswered> decisions, int width) {
    NeedsText text = new NeedsText(width);
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, counted(decisions));
    return text.page.toString();
  }

  private static String counted(Decisions<NeedsAnswered> decisions) {
    if (decisions.decided().isEmpty()) {
      return DecisionWords.NOBODY;
    }
    List<NeedInThread> needs = decisions.decided().stream()
        .flatMap(each -> each.decision().needs().stream())
        .toList();
    return Words.count(decisions.decided().size(), "case file", "case files") + ": " + counts(needs)
        + ".";
  }

  private static String counts(List<NeedInThread> needs) {
    List<String> counts = new ArrayList<>();
    counts.add(Words.count(needs.size(), "need", "needs"));
    for (NeedStanding each :
        List.of(NeedStanding.UNANSWERED, NeedStanding.CANNOT_TELL, NeedStanding.NO_PLAN)) {
      long count = needs.stream().filter(need -> need.standing() == each).count();
      if (count > 0) {
        counts.add(count + " " + NeedWords.of(each));
      }
    }
    return String.join(", ", counts);
  }

  private void family(Decisions.Decided<NeedsAnswered> decided) {
    NeedsAnswered told = decided.decision();
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + (told.active() ? counts(told.needs()) : "not on the active list")
            + DecisionWords.GAP
            + decided.file());
    if (told.active()) {
      plan(told);
      told.byWhose().forEach((whose, needs) -> needsOf(whose, needs, told));
      looseEnds(told);
      work(told);
    }
  }

  private void plan(NeedsAnswered told) {
    page.text(
        2,
        told.plan()
            .map(plan -> "The plan " + plan + " is in force.")
            .orElse("No plan is in force."),
        NeedsAnswered.citation().toString());
  }

  private void needsOf(MemberId whose, List<NeedInThread> needs, NeedsAnswered told) {
    page.text(2, "Needs of " + whose + ":");
    needs.forEach(each -> page.text(column(each.standing()), NeedWords.of(each, told)));
  }

  private static String column(NeedStanding standing) {
    return String.format(Locale.ROOT, "    %-21s", NeedWords.of(standing));
  }

  private void looseEnds(NeedsAnswered told) {
    List<String> ends = new ArrayList<>();
    told.orphans().stream().map(NeedWords::purpose).forEach(ends::add);
    told.goalsWithoutAction()
        .forEach(goal -> ends.add("No action is known to serve the goal " + goal + "."));
    told.listedAndNotFelt()
        .forEach(need -> ends.add(
            "The need " + need + " is on the list of unmet needs, and is not felt on this day."));
    listed("What hangs loose:", ends);
    listed(
        "What the plan does not say:",
        told.notTold().stream().map(NeedWords::purpose).toList());
    listed(
        "What is missing:",
        told.missing().stream()
            .map(each -> each.what() + " " + Words.inBrackets(each.at()))
            .toList());
  }

  private void listed(String heading, List<String> each) {
    if (!each.isEmpty()) {
      page.text(2, heading);
      each.forEach(words -> page.text("    - ", words));
    }
  }

  private void work(NeedsAnswered told) {
    if (!told.actions().isEmpty()) {
      String citation = WorkOfThePlan.citation().toString();
      WorkOfThePlan left = told.workToBeDone();
      page.text(2, "All actions: " + WorkWords.restsWith(told.work()), citation);
      if (left.total() != told.work().total()) {
        page.text(2, "Still to be done: " + WorkWords.restsWith(left), citation);
      }
      page.text(2, WorkWords.mode(told.work()), WorkOfThePlan.modeCitation().toString());
    }
  }
}
