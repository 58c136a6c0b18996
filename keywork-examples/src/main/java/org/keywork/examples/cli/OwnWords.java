package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.keywork.rule.WireName;
import org.keywork.transition.OwnStep;
import org.keywork.transition.PartOfReadiness;
import org.keywork.transition.Readiness;
import org.keywork.transition.ReadinessPart;

/** How it is said what own key workers do, and what was seen of it. */
final class OwnWords {

  private OwnWords() {}

  static String of(OwnStep step) {
    return switch (step) {
      case TAKEN -> "They are their own key worker.";
      case NOT_AIMED_AT ->
        "A child is life-limited: own key working is not aimed at, and only the family brings it up.";
      case NOT_WISHED_FOR -> "The family wants something else, and the step is not suggested.";
      case WISH_NOT_KNOWN ->
        "Whether the family wants the step is not recorded. It is for the family to say, and the step"
            + " is not suggested.";
      case NOT_FEASIBLE ->
        "The family wants the step, and it was judged that it cannot be done yet.";
      case SUPPORT_FIRST ->
        "The family wants the step; support comes first, in what they were not seen to do alone.";
      case OPEN ->
        "The family wants the step, and everything was seen: it is open to them, with support as for"
            + " any move.";
    };
  }

  /** Whether there is more to say of somebody's parts than that nothing is known. */
  static boolean isAnythingToldOf(Readiness readiness) {
    return readiness.parts().stream()
        .anyMatch(each -> !each.seen().isEmpty() || !each.occasions().isEmpty());
  }

  /** A part, and the days on which something was seen of it or bears on it. */
  static String of(PartOfReadiness each) {
    List<String> days = each.seen().stream()
        .map(seen -> WireName.inWords(seen.how()) + " on " + seen.seenOn())
        .collect(Collectors.toCollection(ArrayList::new));
    if (!each.occasions().isEmpty()) {
      days.add(occasions(each));
    }
    return of(each.part()) + (days.isEmpty() ? "." : ": " + String.join(", ", days) + ".");
  }

  private static String of(ReadinessPart part) {
    return switch (part) {
      case FINDING_SERVICES_AND_INFORMATION -> "Finding services and information";
      case COORDINATING_MEETINGS -> "Coordinating meetings";
      case ENGAGING_PRACTITIONERS -> "Engaging practitioners";
      case NEGOTIATING -> "Negotiating with services";
      case KNOWLEDGE_OF_RIGHTS -> "Knowing their rights";
      case CONTRIBUTION_TO_MEETINGS -> "Speaking at meetings";
    };
  }

  private static String occasions(PartOfReadiness each) {
    String days =
        each.occasions().stream().map(LocalDate::toString).collect(Collectors.joining(" and "));
    return (each.part() == ReadinessPart.KNOWLEDGE_OF_RIGHTS ? "told of them on " : "came on ")
        + days;
  }
}
