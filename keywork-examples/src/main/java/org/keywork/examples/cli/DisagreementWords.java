package org.keywork.examples.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywork.caseload.Disagreement;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;

/** Where case files and the record of their service say different things, for people and programs. */
final class DisagreementWords {

  /** The same disagreement about one person, whatever the families. */
  private record About(PractitionerId who, Disagreement.Kind kind) {}

  private DisagreementWords() {}

  /** A block below what is said of the service; nothing where they agree. */
  static void block(Page page, List<Disagreement> disagreements) {
    if (disagreements.isEmpty()) {
      return;
    }
    page.text(
        2,
        "Case files and the record of the service disagree. Nobody is judged by that, but caseloads"
            + " may be wrong until it is cleared up:");
    sentences(disagreements).forEach(each -> page.text("    - ", each));
  }

  /** What is to be cleared up, a sentence for each person and kind. */
  static List<String> sentences(List<Disagreement> disagreements) {
    Map<About, String> families = disagreements.stream()
        .collect(groupingBy(
            each -> new About(each.who(), each.kind()),
            LinkedHashMap::new,
            mapping(each -> each.family().value(), joining(", "))));
    return families.entrySet().stream()
        .map(each -> each.getKey().who() + " " + says(each.getKey().kind(), each.getValue()))
        .toList();
  }

  private static String says(Disagreement.Kind kind, String families) {
    return switch (kind) {
      case NOT_A_KEY_WORKER ->
        "is not among the key workers of the service, but carries " + families + ".";
      case OTHER_ROLE ->
        "is designated in the one and non-designated in the other; see " + families + ".";
      case OTHER_AGENCY -> "is employed by different agencies; see " + families + ".";
      case FAMILY_TWICE -> "carries a family by more than one case file: " + families + ".";
      case LEAVE_NOT_IN_CASE_FILE ->
        "is on leave, which is not in the case files of " + families + ".";
    };
  }

  /** How many there are. */
  static String count(List<Disagreement> disagreements) {
    return Words.count(disagreements.size(), "disagreement", "disagreements");
  }

  static ArrayNode json(List<Disagreement> disagreements) {
    ArrayNode array = Json.array();
    disagreements.forEach(each -> array.add(Json.object()
        .put("kind", WireName.of(each.kind()))
        .put("practitioner", each.who().value())
        .put("family", each.family().value())));
    return array;
  }
}
