package org.keywork.examples.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.UndatedItem;

/** What is due, as a person reads it: what is overdue, what this week asks for, and the rest. */
final class AgendaText {

  /** What stands before the words below a day. */
  static final String INDENT = " ".repeat(15);

  private static final String GAP = "   ";

  private final AgendaOutcome outcome;
  private final Page page;

  private AgendaText(AgendaOutcome outcome, int width) {
    this.outcome = outcome;
    this.page = new Page(width);
  }

  static String of(AgendaOutcome outcome, boolean undatedShown, int width) {
    AgendaText text = new AgendaText(outcome, width);
    text.section("Overdue", outcome.agenda().overdue());
    text.section("Due this week, by " + outcome.sunday(), outcome.dueThisWeek());
    text.section("Due later", outcome.dueLater());
    CombiningWords.section(text.page, outcome.combining());
    if (undatedShown) {
      text.undated(outcome.agenda().undated());
    }
    text.end(undatedShown);
    return text.page.toString();
  }

  private void section(String heading, List<AgendaItem> items) {
    if (!items.isEmpty()) {
      page.blank().line(heading);
      items.forEach(this::item);
    }
  }

  private void item(AgendaItem item) {
    page.text(
        "  " + item.lastDay() + GAP,
        AgendaWords.what(item) + " (" + item.subject().value() + ")",
        AgendaWords.standing(item, outcome.basis().asOf()));
    page.text(INDENT, AgendaWords.days(item), item.behind().citation().toString());
    AgendaWords.liftedBy(item.behind()).forEach(sentence -> page.text(INDENT, sentence));
    behind(item);
  }

  /** One's own agenda need not say at each item who sees to it. */
  private void behind(AgendaItem item) {
    String before = INDENT + AgendaWords.behind(item.behind()) + GAP;
    if (outcome.practitioner().isPresent() || item.seenToBy().isEmpty()) {
      page.text(before, item.id().toString());
    } else {
      page.text(before, item.id().toString(), "seen to by " + AgendaWords.seenToBy(item));
    }
  }

  private void undated(List<UndatedItem> items) {
    if (!items.isEmpty()) {
      page.blank().line("By a day that nobody can tell");
      items.stream()
          .collect(groupingBy(
              AgendaText::undated, LinkedHashMap::new, mapping(AgendaText::place, joining(", "))))
          .forEach(this::undated);
    }
  }

  /** What many families have in common is said once. */
  private record Undated(AgendaMatter matter, String missing) {}

  private static Undated undated(UndatedItem item) {
    return new Undated(item.matter(), item.missing());
  }

  private static String place(UndatedItem item) {
    String pointer = item.at().pointer();
    return pointer.isEmpty() ? item.id().value() : item.id() + " (" + pointer + ")";
  }

  private void undated(Undated undated, String places) {
    page.text(2, undated.matter().inWords());
    page.text(INDENT, "not recorded: " + undated.missing());
    page.text(INDENT, places);
  }

  private void end(boolean undatedShown) {
    page.blank()
        .text(
            0,
            counted() + " Policy " + outcome.basis().policy().name() + ", from "
                + outcome.agenda().during().firstDay() + to() + ", as of "
                + outcome.basis().asOf() + ".");
    SwitchedOffWords.say(page, outcome.basis().policy());
    int undated = outcome.agenda().undated().size();
    if (undated > 0) {
      page.text(
          0,
          Words.count(undated, "thing is", "things are")
              + " to be done by a day that the records do not tell"
              + (undatedShown ? "." : "; --show undated lists what is missing."));
    }
    int unread = Unread.documents(outcome.unread());
    if (unread > 0) {
      page.text(0, Words.count(unread, "document was", "documents were") + " left out.");
    }
  }

  private String to() {
    return outcome.agenda().during().lastDay().map(last -> " to " + last).orElse(" on");
  }

  private String counted() {
    String whose =
        outcome.practitioner().map(who -> " that " + who + " sees to").orElse("");
    if (outcome.agenda().items().isEmpty()) {
      return "Nothing" + whose + " is due or overdue.";
    }
    return Words.count(outcome.agenda().items().size(), "item", "items") + whose + ": "
        + outcome.agenda().overdue().size() + " overdue, "
        + outcome.dueThisWeek().size()
        + " due this week, " + outcome.dueLater().size() + " later.";
  }
}
