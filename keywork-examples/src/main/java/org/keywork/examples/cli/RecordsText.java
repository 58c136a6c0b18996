package org.keywork.examples.cli;

import java.util.List;
import java.util.Locale;
import org.keywork.records.Completeness;
import org.keywork.records.GroupHeld;
import org.keywork.records.MinimumData;
import org.keywork.records.MinimumDataGroup;
import org.keywork.rule.WireName;

/** Which of the minimum data about families their files hold, as a person reads it. */
final class RecordsText {

  private final Page page;

  private RecordsText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<MinimumData> decisions, int width) {
    RecordsText text = new RecordsText(width);
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, counted(decisions));
    return text.page.toString();
  }

  private static String counted(Decisions<MinimumData> decisions) {
    if (decisions.decided().isEmpty()) {
      return DecisionWords.NOBODY;
    }
    List<GroupHeld> groups = decisions.decided().stream()
        .flatMap(each -> each.decision().groups().stream())
        .toList();
    return Words.count(decisions.decided().size(), "case file", "case files") + ": "
        + counts(groups) + ".";
  }

  private static String counts(List<GroupHeld> groups) {
    return count(groups, Completeness.COMPLETE) + " complete, "
        + count(groups, Completeness.PARTLY) + " partly held, "
        + count(groups, Completeness.MISSING) + " missing";
  }

  private static String count(List<GroupHeld> groups, Completeness completeness) {
    return Long.toString(
        groups.stream().filter(each -> each.completeness() == completeness).count());
  }

  private void family(Decisions.Decided<MinimumData> decided) {
    MinimumData data = decided.decision();
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + (data.active() ? counts(data.groups()) : "not on the active list")
            + DecisionWords.GAP
            + decided.file());
    if (data.active()) {
      page.text(2, "Minimum data, by group:", MinimumData.citation().toString());
      data.groups().forEach(this::group);
    }
  }

  private void group(GroupHeld held) {
    page.text(column(held.completeness()), inWords(held.group()));
    held.missing()
        .forEach(each -> page.text(
            "      - ", "Not recorded: " + each.what() + " " + Words.inBrackets(each.at())));
    held.group()
        .toldElsewhere()
        .ifPresent(elsewhere -> page.text("      - ", "Not told here: " + elsewhere));
  }

  private static String column(Completeness completeness) {
    return String.format(Locale.ROOT, "    %-10s", WireName.inWords(completeness));
  }

  private static String inWords(MinimumDataGroup group) {
    return switch (group) {
      case CHILD_AND_FAMILY -> "the child's disability, and the family";
      case CONTACTS -> "how to reach professionals and voluntary organisations";
      case OTHER_REVIEWS -> "when other services review what they do";
      case FURTHER_INFORMATION -> "where more can be found";
      case SUPERVISION_AND_FILE_REVIEW -> "when the file is reviewed";
    };
  }
}
