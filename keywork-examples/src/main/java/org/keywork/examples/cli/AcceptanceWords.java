package org.keywork.examples.cli;

import org.keywork.rule.Location;
import org.keywork.rule.Waiver;

/** How it is said what came of waivers, and that a check was broken off. */
final class AcceptanceWords {

  static final String UNUSED = "This waiver covers nothing any more; remove it.";

  static final String EXPIRED =
      "The last day of this waiver is over, so what it covered counts again.";

  static final String ELSEWHERE = "This waiver is for records that were not looked at.";

  static final String INTERRUPTED =
      "The check was broken off, so there may be more to find than is told here.";

  private AcceptanceWords() {}

  /** What came of one waiver: its rule, where it holds, and the sentence about it. */
  static String said(Waiver waiver, String sentence) {
    return name(waiver) + ": " + sentence;
  }

  /** The rule of a waiver, and where it holds. */
  static String name(Waiver waiver) {
    return (waiver.rule() + " " + scope(waiver)).strip();
  }

  /** How many waivers nobody could use, since their records were not looked at. */
  static String elsewhere(Acceptance acceptance) {
    return Words.count(acceptance.elsewhere().size(), "waiver is", "waivers are")
        + " for records that were not looked at.";
  }

  /** Until when, who and why, as words that follow 'waived'. */
  static String of(Waiver waiver) {
    return "until " + waiver.until() + " by " + waiver.grantedBy() + ": " + waiver.reason();
  }

  /** For which record and place, as words in brackets; nothing for a waiver that holds everywhere. */
  static String scope(Waiver waiver) {
    String pointer = waiver.at().map(Location::pointer).orElse("");
    String scope = (waiver.subject().orElse("") + " " + pointer).strip();
    return scope.isEmpty() ? "" : "(" + scope + ")";
  }
}
