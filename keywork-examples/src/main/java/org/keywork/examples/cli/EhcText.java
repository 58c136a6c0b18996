package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.keywork.ehc.EhcDeadline;
import org.keywork.ehc.EhcTimetable;
import org.keywork.time.DeadlineState;

/** By when what is due for children's plans, as a person reads it. */
final class EhcText {

  private final Page page;
  private final LocalDate asOf;

  private EhcText(int width, LocalDate asOf) {
    this.page = new Page(width);
    this.asOf = asOf;
  }

  static String of(Decisions<List<ChildsTimetable>> decisions, int width) {
    EhcText text = new EhcText(width, decisions.basis().asOf());
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, text.counted(decisions));
    return text.page.toString();
  }

  private String counted(Decisions<List<ChildsTimetable>> decisions) {
    if (decisions.decided().isEmpty()) {
      return DecisionWords.NOBODY;
    }
    List<ChildsTimetable> all =
        decisions.decided().stream().flatMap(each -> each.decision().stream()).toList();
    return Words.count(decisions.decided().size(), "case file", "case files") + ": " + counts(all)
        + ".";
  }

  /** How many deadlines are missed, open, or past and perhaps lifted. */
  private String counts(List<ChildsTimetable> timetables) {
    List<EhcDeadline> deadlines = timetables.stream()
        .flatMap(each -> each.timetable().deadlines().stream())
        .toList();
    long missed = deadlines.stream().filter(each -> each.isMissedOn(asOf)).count();
    long open = deadlines.stream()
        .filter(each -> each.stateOn(asOf) instanceof DeadlineState.Open)
        .count();
    long lifted = deadlines.stream()
        .filter(each -> EhcWords.standing(each, asOf).equals(EhcWords.MAY_BE_LIFTED))
        .count();
    return Words.count(timetables.size(), "EHC process", "EHC processes") + ", " + missed
        + " missed, " + open + " open" + (lifted == 0 ? "" : ", " + lifted + " may be lifted");
  }

  private void family(Decisions.Decided<List<ChildsTimetable>> decided) {
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + (decided.decision().isEmpty() ? "no EHC process" : counts(decided.decision()))
            + DecisionWords.GAP
            + decided.file());
    decided.decision().forEach(this::child);
  }

  private void child(ChildsTimetable each) {
    EhcTimetable timetable = each.timetable();
    page.text(2, each.process().child() + ", " + each.process().id() + ":");
    if (!timetable.nation().hasEhcPlans()) {
      page.text(4, EhcWords.otherLaw(timetable.nation()));
    } else if (timetable.deadlines().isEmpty()) {
      page.text(4, "No deadline follows from what is recorded.");
    }
    timetable.deadlines().forEach(this::deadline);
    each.timesToComment(asOf)
        .forEach(time -> page.text(4, EhcWords.of(time, asOf), time.citation().toString()));
    each.process().phaseTransfers().forEach(move -> page.text(4, EhcWords.of(move, asOf)));
  }

  private void deadline(EhcDeadline due) {
    page.text(
        String.format(Locale.ROOT, "    %-15s", EhcWords.standing(due, asOf)),
        EhcWords.of(due, asOf),
        due.duty().citation().toString());
  }
}
