package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.Behind;
import org.keywork.agenda.LawBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.StatementBehind;
import org.keywork.ehc.Confidence;
import org.keywork.rule.WireName;
import org.keywork.time.Deadline;
import org.keywork.time.DeadlineState;

/** How items of an agenda are said, in whatever form. */
final class AgendaWords {

  private AgendaWords() {}

  /** What is to be done; of a meeting for which a day is set, what kinds of meeting it is, too. */
  static String what(AgendaItem item) {
    String what = item.matter().inWords();
    return item.matter() == AgendaMatter.MEETING && !item.meetingKinds().isEmpty()
        ? what + ": " + kinds(item)
        : what;
  }

  private static String kinds(AgendaItem item) {
    return item.meetingKinds().stream()
        .sorted()
        .map(kind -> WireName.of(kind).replace('-', ' '))
        .collect(Collectors.joining(", "));
  }

  /** How many days are left, or went by. */
  static String standing(AgendaItem item, LocalDate asOf) {
    DeadlineState state = item.stateOn(asOf);
    if (state instanceof DeadlineState.Missed missed) {
      return Words.count(missed.daysLate(), "day", "days") + " late";
    }
    int left = ((DeadlineState.Open) state).daysLeft();
    return left == 0 ? "last day today" : Words.count(left, "day", "days") + " left";
  }

  /** From when and up to when, as sentences: how the last day was counted, or that somebody named it. */
  static String days(AgendaItem item) {
    String last =
        item.counted().map(Deadline::inWords).map(AgendaWords::sentence).orElse("The day is set.");
    return item.firstDay()
        .filter(first -> first.isBefore(item.lastDay()))
        .map(first -> last + " From " + first + " on.")
        .orElse(last);
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** The rule, the statement or the law, in a few words. */
  static String behind(Behind behind) {
    if (behind instanceof RuleBehind rule) {
      return rule.rule().value();
    }
    if (behind instanceof AgreementBehind agreed) {
      return "agreed; " + agreed.rule();
    }
    if (behind instanceof StatementBehind statement) {
      return Words.code(statement.statement());
    }
    return law(((LawBehind) behind).confidence());
  }

  private static String law(Confidence confidence) {
    return confidence.isSure() ? "law" : "law, " + LawWords.of(confidence);
  }

  /** What may lift a time limit of the law, as a sentence; none where nothing does. */
  static List<String> liftedBy(Behind behind) {
    List<String> sentences = new ArrayList<>(1);
    if (behind instanceof LawBehind law && !law.liftedBy().isEmpty()) {
      sentences.add(EhcWords.lifting(law.liftedBy()));
    }
    return sentences;
  }

  /** Who sees to it, by id. */
  static String seenToBy(AgendaItem item) {
    return item.seenToBy().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }
}
