package org.keywork.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywork.rule.Answer;
import org.keywork.rule.WireName;
import org.keywork.standards.AgainstRecords;
import org.keywork.standards.AnswerCounts;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.StandardsMatrix;

/** What is said of all standards together, before each is told. */
final class StandardsSummary {

  private StandardsSummary() {}

  /** How they are answered, whether all are, and what the records show of them. */
  static List<String> of(StandardsOutcome outcome) {
    AnswerCounts counts = outcome.assessment().counts();
    return List.of(
        answered(outcome) + ": " + of(counts) + ".",
        (counts.isComplete() ? "The matrix is complete. " : "The matrix is not complete. ")
            + fullyMeets(outcome),
        "What the records show: " + records(outcome) + ".");
  }

  private static String answered(StandardsOutcome outcome) {
    return Words.count(outcome.assessment().counts().total(), "standard", "standards")
        + outcome
            .assessment()
            .matrix()
            .flatMap(StandardsMatrix::answeredOn)
            .map(day -> ", answered on " + day)
            .orElse("");
  }

  private static String of(AnswerCounts counts) {
    return counts.fullyMet() + " fully met, " + counts.nearlyMet() + " nearly met, "
        + counts.notMet() + " not met, " + counts.dontKnow() + " don't know, " + counts.unanswered()
        + " without an answer"
        + (counts.answeredAgain() > 0 ? ", " + counts.answeredAgain() + " with several" : "");
  }

  /** Whether by its own answers it fully meets them, and whether it says so. */
  private static String fullyMeets(StandardsOutcome outcome) {
    Answer meets = outcome.assessment().fullyMeets();
    String claim = meets == Answer.YES || !outcome.isSaidToMeetAll()
        ? "."
        : ", though it says of itself that it does.";
    return switch (meets) {
      case YES -> "By its own answers the service fully meets the standards" + claim;
      case NO -> "By its own answers the service does not fully meet the standards" + claim;
      case CANNOT_TELL ->
        "Whether the service fully meets the standards cannot be told from its answers" + claim;
    };
  }

  private static String records(StandardsOutcome outcome) {
    return Stream.of(AgainstRecords.values())
        .filter(each -> !outcome.assessment().standing(each).isEmpty())
        .map(each -> outcome.assessment().standing(each).size() + " " + of(each))
        .collect(Collectors.joining(", "));
  }

  private static String of(AgainstRecords each) {
    return switch (each) {
      case SUPPORTED -> "the same as answered";
      case CONTRADICTED -> "contradicted";
      case BETTER_THAN_ANSWERED -> "more than answered";
      case RECORDS_TELL_MORE -> "something where there is no answer";
      case SILENT -> "nothing";
      case OPEN -> "for people to weigh";
    };
  }

  /** Which answers are better than the records allow. */
  static String contradicted(StandardsOutcome outcome) {
    return "Answered better than the records show: "
        + StandardsWords.codes(
            outcome.contradicted().stream().map(AssessedStandard::standard).toList());
  }

  /** By which wording, under which policy and on which day, over how many families. */
  static String madeOf(StandardsOutcome outcome) {
    return "From the record of the service and "
        + Words.count(outcome.families(), "case file", "case files") + ". Policy "
        + outcome.assessment().basis().policy().name() + ", wording of the "
        + WireName.inWords(outcome.assessment().reading()) + ", as of "
        + outcome.assessment().basis().asOf() + ".";
  }
}
