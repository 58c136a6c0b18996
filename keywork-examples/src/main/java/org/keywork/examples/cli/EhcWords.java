package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keywork.ehc.Confidence;
import org.keywork.ehc.EhcDeadline;
import org.keywork.ehc.EhcDuty;
import org.keywork.ehc.Nation;
import org.keywork.ehc.PhaseTransfer;
import org.keywork.ehc.PhaseTransferKind;
import org.keywork.ehc.TimeToComment;
import org.keywork.source.Citation;
import org.keywork.time.DeadlineState;

/** How it is said by when what is due for a plan. */
final class EhcWords {

  /** How a deadline stands that is past, and that an exception may lift. */
  static final String MAY_BE_LIFTED = "may be lifted";

  private EhcWords() {}

  /** How a deadline stands, in a word or two. */
  static String standing(EhcDeadline due, LocalDate asOf) {
    DeadlineState state = due.stateOn(asOf);
    if (state instanceof DeadlineState.Missed) {
      return due.isLifted() ? MAY_BE_LIFTED : "missed";
    }
    return state instanceof DeadlineState.Kept ? "met" : "open";
  }

  /** What is due, by when, how that stands and how it was counted. */
  static String of(EhcDeadline due, LocalDate asOf) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        duty(due.duty()) + ": by " + due.lastDay() + ", " + due.deadline().inWords() + ".");
    sentences.add(state(due, asOf));
    if (due.isLifted()) {
      sentences.add(lifting(due.liftedBy()));
    }
    confidence(due.duty().confidence(), sentences);
    return String.join(" ", sentences);
  }

  /** What may lift a time limit, as a sentence. */
  static String lifting(List<Citation> exceptions) {
    return "This may lift the time limit: " + Words.joined(exceptions) + ".";
  }

  private static String duty(EhcDuty duty) {
    return switch (duty) {
      case DECISION_WHETHER_TO_ASSESS -> "Decide whether to assess, and tell the family";
      case ADVICE -> "Have the advice that was asked for";
      case NOTICE_OF_NO_PLAN -> "Tell the family, where it is so, that there will be no plan";
      case FINAL_PLAN -> "Send the final plan";
      case REVIEW -> "Review the plan";
      case NOTICE_OF_MEETING -> "Give notice of the review meeting";
      case PAPERS_FOR_MEETING -> "Send the papers for the review meeting";
      case REVIEW_REPORT -> "Send the report of the review meeting";
      case DECISION_AFTER_REVIEW -> "Decide after the review, and tell the family";
      case AMENDED_PLAN -> "Send the amended final plan";
      case PHASE_TRANSFER -> "Review and amend the plan before the move";
    };
  }

  private static String state(EhcDeadline due, LocalDate asOf) {
    DeadlineState state = due.stateOn(asOf);
    if (state instanceof DeadlineState.Kept kept) {
      return "Done on " + kept.on() + ".";
    }
    if (state instanceof DeadlineState.Missed missed) {
      String late = Words.count(missed.daysLate(), "day", "days") + " late";
      return missed.done()
          ? "Done on " + due.doneOn().orElseThrow() + ", " + late + "."
          : "Not recorded as done, " + late + ".";
    }
    return daysLeft(((DeadlineState.Open) state).daysLeft());
  }

  private static String daysLeft(int days) {
    return days == 0 ? "This is the last day." : Words.count(days, "day", "days") + " left.";
  }

  private static void confidence(Confidence confidence, List<String> sentences) {
    switch (confidence) {
      case READ -> {}
      case PARTLY_READ -> sentences.add("Part of this was not read in the law itself.");
      case SECONDARY -> sentences.add("This was not read in the law itself.");
    }
  }

  /** By when a family may comment, and how that stands. */
  static String of(TimeToComment time, LocalDate asOf) {
    return "The family may comment on the " + (time.ofAmendments() ? "amendments" : "draft")
        + " by " + time.lastDay() + ": " + time.counted().inWords() + "." + state(time, asOf);
  }

  private static String state(TimeToComment time, LocalDate asOf) {
    if (isCutShortBy(time, asOf)) {
      return " The final plan of " + time.finalOn().orElseThrow() + " cut that short.";
    }
    return time.counted().stateOn(asOf) instanceof DeadlineState.Open open
        ? " " + daysLeft(open.daysLeft())
        : "";
  }

  /** Whether by a day a final plan had come before the time to comment was over. */
  static boolean isCutShortBy(TimeToComment time, LocalDate asOf) {
    return time.isCutShort() && time.finalOn().filter(day -> !day.isAfter(asOf)).isPresent();
  }

  /** A move between phases of education, and whether the plan was amended for it. */
  static String of(PhaseTransfer move, LocalDate asOf) {
    return "Move " + kind(move.kind()) + " on " + move.movesOn() + ": "
        + move.amendedOn()
            .filter(day -> !day.isAfter(asOf))
            .map(day -> "the plan was amended for it on " + day + ".")
            .orElse("that the plan was amended for it is not recorded.");
  }

  private static String kind(PhaseTransferKind kind) {
    return switch (kind) {
      case SECONDARY_TO_POST_16 -> "from secondary school to a post-16 institution";
      case POST_16_TO_POST_16 -> "from one post-16 institution to another";
      case OTHER_PHASE -> "to another phase of education";
    };
  }

  /** What is said where other law holds than that of England. */
  static String otherLaw(Nation nation) {
    return switch (nation) {
      case ENGLAND -> "The law of England holds.";
      case WALES ->
        "In Wales the law on additional learning needs holds; its deadlines are not known"
            + " here.";
      case SCOTLAND ->
        "In Scotland the law on additional support for learning holds; its deadlines"
            + " are not known here.";
      case NORTHERN_IRELAND ->
        "In Northern Ireland children have Statements; their deadlines are not" + " known here.";
    };
  }
}
