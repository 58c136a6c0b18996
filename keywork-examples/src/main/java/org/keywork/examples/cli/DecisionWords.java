package org.keywork.examples.cli;

import java.util.Locale;
import java.util.function.Function;
import org.keywork.rule.Answer;
import org.keywork.rule.WireName;

/** How answers are said, whatever was asked. */
final class DecisionWords {

  /** Where the words after an answer begin. */
  private static final int COLUMN = 18;

  /** What is said where there is no family to answer for. */
  static final String NOBODY = "No family was asked about.";

  static final String GAP = "   ";

  private DecisionWords() {}

  static String of(Answer answer) {
    return WireName.inWords(answer);
  }

  /** An answer at the beginning of a line, so wide that the words after it stand in one column. */
  static String column(Answer answer) {
    return String.format(Locale.ROOT, "    %-" + (COLUMN - 4) + "s", of(answer));
  }

  /** The first line about a family. */
  static String heading(Decisions.Decided<?> decided, Answer answer) {
    return decided.subject() + GAP + of(answer) + GAP + decided.file();
  }

  /** A name of the wire format in words: {@code ageInYears} as {@code age in years}. */
  static String spaced(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  /** The last lines: how many got which answer, under which policy, on which day. */
  static void end(Page page, Decisions<?> decisions, String counted) {
    page.blank()
        .text(
            0,
            counted + " Policy " + decisions.basis().policy().name() + ", as of "
                + decisions.basis().asOf() + ".");
    int unread = Unread.documents(decisions.unread());
    if (unread > 0) {
      page.text(0, Words.count(unread, "document was", "documents were") + " left out.");
    }
  }

  /** How many families there are, and how many got which answer. */
  static <D> String counted(Decisions<D> decisions, Function<D, Answer> answer, String what) {
    if (decisions.decided().isEmpty()) {
      return NOBODY;
    }
    return Words.count(decisions.decided().size(), "case file", "case files") + ": "
        + count(decisions, answer, Answer.YES) + " " + what + ", "
        + count(decisions, answer, Answer.NO) + " not, "
        + count(decisions, answer, Answer.CANNOT_TELL) + " cannot tell.";
  }

  private static <D> long count(Decisions<D> decisions, Function<D, Answer> answer, Answer wanted) {
    return decisions.decided().stream()
        .filter(each -> answer.apply(each.decision()) == wanted)
        .count();
  }
}
