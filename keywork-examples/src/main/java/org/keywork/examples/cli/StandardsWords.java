package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keywork.rule.VerdictCounts;
import org.keywork.rule.WireName;
import org.keywork.standards.AgainstRecords;
import org.keywork.standards.AnswerCounts;
import org.keywork.standards.AnsweredStandard;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.QuestionToAsk;
import org.keywork.standards.RuleEvidence;
import org.keywork.standards.Standard;
import org.keywork.standards.StandardAnswer;
import org.keywork.standards.StandardGroup;

/** How it is said where a service stands against the standards. */
final class StandardsWords {

  /** What makes it stand out, also without colour, that records contradict an answer. */
  static final String MARK = "!!";

  static final String CONTRADICTED = "Answered better than the records show: ";

  private StandardsWords() {}

  static String of(StandardAnswer answer) {
    return answer == StandardAnswer.DONT_KNOW ? "don't know" : WireName.inWords(answer);
  }

  static String of(StandardGroup group) {
    return switch (group) {
      case ORGANISATION -> "The organisation";
      case ROLE -> "The role of the key worker";
      case PRACTICE -> "Practice";
    };
  }

  /** The answer as it was given, however often. */
  static String answer(AssessedStandard each) {
    if (each.answers().isEmpty()) {
      return "no answer";
    }
    return each.answers().stream()
        .map(AnsweredStandard::answer)
        .map(StandardsWords::of)
        .collect(Collectors.joining(" and "));
  }

  /** What the records are beside the answer. */
  static String records(AssessedStandard each) {
    return switch (each.againstRecords()) {
      case SUPPORTED -> "the records show the same";
      case CONTRADICTED -> MARK + " the records contradict it";
      case BETTER_THAN_ANSWERED -> "the records show more than that";
      case RECORDS_TELL_MORE ->
        "the records alone: "
            + each.drafted().map(StandardsWords::of).orElse("people have to weigh it");
      case SILENT -> "the records are silent";
      case OPEN -> "people have to weigh it";
    };
  }

  static boolean isContradicted(AssessedStandard each) {
    return each.againstRecords() == AgainstRecords.CONTRADICTED;
  }

  /** How many standards have which answer. */
  static String of(AnswerCounts counts) {
    return Words.count(counts.total(), "standard", "standards") + ": " + counts.fullyMet()
        + " fully met, " + counts.nearlyMet() + " nearly met, " + counts.notMet() + " not met, "
        + counts.dontKnow() + " don't know, " + counts.unanswered() + " without an answer"
        + (counts.answeredAgain() > 0 ? ", " + counts.answeredAgain() + " with several" : "");
  }

  static String isComplete(AnswerCounts counts) {
    return counts.isComplete() ? "The matrix is complete." : "The matrix is not complete.";
  }

  /** Whether by its own answers it fully meets them. */
  static String fullyMeets(StandardsOutcome outcome) {
    return switch (outcome.assessment().fullyMeets()) {
      case YES -> "By its own answers the service fully meets the standards.";
      case NO -> "By its own answers the service does not fully meet the standards.";
      case CANNOT_TELL ->
        "Whether the service fully meets the standards cannot be told from its answers.";
    };
  }

  /** The rules of which the records show anything or leave something open. */
  static List<RuleEvidence> concerning(List<RuleEvidence> shown) {
    return shown.stream()
        .filter(each -> each.tells() || each.subjects().cannotTell() > 0)
        .toList();
  }

  /** What the records show of a rule, without its id. */
  static String of(RuleEvidence each, StandardsOutcome outcome) {
    int missing = each.records().notMet();
    return outcome.rule(each.rule()).scope() + ": " + of(each.subjects())
        + (missing > 0 ? "; missed in " + Words.count(missing, "record", "records") : "");
  }

  private static String of(VerdictCounts counts) {
    List<String> words = new ArrayList<>();
    add(counts.met(), " meets it", " meet it", words);
    add(counts.notMet(), " misses it", " miss it", words);
    add(counts.cannotTell(), " cannot tell", " cannot tell", words);
    add(counts.waived(), " is waived", " are waived", words);
    return String.join(", ", words);
  }

  private static void add(int number, String one, String more, List<String> to) {
    if (number > 0) {
      to.add(number + (number == 1 ? one : more));
    }
  }

  /** What to ask, and what for. */
  static String of(QuestionToAsk question, StandardsOutcome outcome) {
    return question.missing()
        + (question.place().isEmpty() ? "" : " (" + question.place() + ")")
        + ": for " + codes(question.helps(outcome.assessment().book()))
        + ", open in " + Words.count(question.records(), "record", "records");
  }

  static String codes(List<Standard> standards) {
    return standards.stream().map(Standard::code).collect(Collectors.joining(", "));
  }

  static String contradicted(StandardsOutcome outcome) {
    return CONTRADICTED
        + codes(outcome.contradicted().stream().map(AssessedStandard::standard).toList());
  }

  /** The name of a constant as the beginning of a line. */
  static String heading(Enum<?> constant) {
    String words = WireName.inWords(constant);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
