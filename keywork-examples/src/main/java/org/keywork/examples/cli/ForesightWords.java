package org.keywork.examples.cli;

import java.util.Optional;
import org.keywork.rule.WireName;
import org.keywork.time.Deadline;
import org.keywork.transition.Coincidence;
import org.keywork.transition.ForeseenChange;
import org.keywork.transition.ForeseenKind;
import org.keywork.transition.Preparation;
import org.keywork.transition.PreparationKind;

/** How it is said what is to come for a family. */
final class ForesightWords {

  /** What stands in place of a day that is a birthday. */
  static final String WITHHELD = "day withheld";

  private ForesightWords() {}

  /** On which day it comes, unless that day tells a birthday. */
  static Optional<String> day(ForeseenChange change) {
    return change.tellsABirthday() ? Optional.empty() : Optional.of(change.on().toString());
  }

  /** What it is, as a sentence. */
  static String of(ForeseenChange change) {
    return switch (change.kind()) {
      case AGE_END -> "Key working ends with the age of " + change.age().orElseThrow() + ".";
      case SCHOOL_START ->
        "School starts with the age of " + change.age().orElseThrow() + ", as the service counts.";
      case MOVE -> "A move: " + WireName.inWords(change.move().orElseThrow()) + ".";
      case PHASE_TRANSFER -> "A move to another phase of education.";
      case KEY_WORKER_GOES ->
        "The first day without the key worker " + change.keyWorker().orElseThrow() + ".";
      case STEP_DOWN -> "From here on there is less key working.";
      case KEY_WORKING_ENDS -> "The first day without key working.";
    };
  }

  /** The same where nobody can tell when. */
  static String of(ForeseenKind kind) {
    return switch (kind) {
      case AGE_END -> "Key working ends with an age.";
      case SCHOOL_START -> "School starts.";
      case MOVE -> "A move.";
      case PHASE_TRANSFER -> "A move to another phase of education.";
      case KEY_WORKER_GOES -> "The key worker goes.";
      case STEP_DOWN -> "There is less key working.";
      case KEY_WORKING_ENDS -> "Key working ends.";
    };
  }

  /** What must be in place, by when, and how that day was counted. */
  static String of(Preparation each) {
    return of(each.kind())
        + each.by().map(day -> ": by " + day).orElse("")
        + each.counted().map(Deadline::inWords).map(words -> ", " + words).orElse("")
        + "."
        + each.missing().map(what -> " By when? Not recorded: " + what + ".").orElse("");
  }

  private static String of(PreparationKind kind) {
    return switch (kind) {
      case EXIT_PLAN -> "A plan for how key working ends";
      case MOVE_SUPPORT -> "A plan for the key worker's support around the move";
      case EHC_AMENDMENT -> "The plan for education, health and care, amended for the move";
      case SUCCESSOR -> "To know who follows";
      case FAMILY_TOLD -> "The family has been told";
      case OVERLAP -> "A time in which both key workers are with the family";
      case REPLACEMENT -> "The next key worker has begun";
      case STEP_DOWN_PLAN -> "A plan for having less key working";
    };
  }

  /** How it stands with something that must be in place. */
  static String standing(Preparation each, ForesightDecision of) {
    if (each.inPlace()) {
      return "in place";
    }
    return of.isLate(each) ? "late" : "to be done";
  }

  /** That a key worker goes while a child moves. */
  static String of(Coincidence both) {
    return "The change of key worker on " + both.changedOn() + " is close to the move on "
        + both.move().on() + " (" + WireName.inWords(both.move().kind()) + ") of "
        + both.move().child() + ". On the day of the move " + WireName.inWords(both.onTheDay())
        + " is there; both are with the family on "
        + Words.count(both.overlapDays(), "day", "days") + ", which "
        + (both.isSoftened() ? "softens it." : "does not soften it.");
  }
}
