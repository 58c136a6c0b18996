package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keywork.rule.VerdictCounts;
import org.keywork.rule.WireName;
import org.keywork.standards.AgainstRecords;
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

  static final String LEFT_OPEN = "left open: ";

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

  /** What the records are beside the answer, and whether the standard concerns the service at all. */
  static String records(AssessedStandard each) {
    return against(each)
        + switch (each.concerns()) {
          case YES -> "";
          case NO -> "; it does not concern the service";
          case CANNOT_TELL -> "; whether it concerns the service is not recorded";
        };
  }

  private static String against(AssessedStandard each) {
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

  /** The rules of which the records show anything or leave something open. */
  static List<RuleEvidence> concerning(List<RuleEvidence> shown) {
    return shown.stream()
        .filter(each -> each.tells() || each.subjects().cannotTell() > 0)
        .toList();
  }

  /** The rules of which the records show anything. */
  static List<RuleEvidence> told(List<RuleEvidence> shown) {
    return shown.stream().filter(RuleEvidence::tells).toList();
  }

  /** The rules that the records leave open wherever they concern anything. */
  static List<String> leftOpen(List<RuleEvidence> shown) {
    return concerning(shown).stream()
        .filter(each -> !each.tells())
        .map(each -> each.rule().value())
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
        + ": for " + codes(outcome.helpedBy(question))
        + ", open in " + Words.count(question.records(), "record", "records");
  }

  static String codes(List<Standard> standards) {
    return standards.stream().map(Standard::code).collect(Collectors.joining(", "));
  }

  /** The name of a constant as the beginning of a line. */
  static String heading(Enum<?> constant) {
    String words = WireName.inWords(constant);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
