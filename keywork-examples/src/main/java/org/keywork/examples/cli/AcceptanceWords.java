package org.keywork.examples.cli;

import org.keywork.rule.Location;
import org.keywork.rule.Waiver;

/** How it is said what came of waivers, and that a check was broken off. */
final class AcceptanceWords {

  static final String UNUSED = "This waiver covers nothing any more; remove it.";

  static final String EXPIRED =
      "The last day of this waiver is over, so what it covered counts again.";

  static final String INTERRUPTED =
      "The check was broken off, so there may be more to find than is told here.";

  private AcceptanceWords() {}

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
