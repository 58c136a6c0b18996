package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.json.Problem;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What SARIF tells beside results: what could not be read, and whatever else no rule speaks of. */
final class SarifNotifications {

  private static final String INTERRUPTED = "interrupted";
  private static final String DISAGREEMENT = "disagreement";
  private static final String UNUSED = "waiver-unused";
  private static final String EXPIRED = "waiver-expired";
  private static final String ELSEWHERE = "waiver-elsewhere";

  private static final List<String> CODES = Stream.concat(
          Stream.of(Problem.Code.values()).map(WireName::of),
          Stream.of(Unread.WHOLE, INTERRUPTED, DISAGREEMENT, UNUSED, EXPIRED, ELSEWHERE))
      .toList();

  private SarifNotifications() {}

  /** The kinds of notifications there are. */
  static ArrayNode kinds() {
    ArrayNode kinds = Json.array();
    CODES.forEach(code -> {
      ObjectNode kind = Json.object().put("id", code);
      kind.putObject("shortDescription").put("text", meaning(code));
      kind.putObject("fullDescription").put("text", meaning(code));
      kind.putObject("help").put("text", help(code));
      kind.putObject("defaultConfiguration").put("level", level(code));
      kinds.add(kind);
    });
    return kinds;
  }

  private static String meaning(String code) {
    return switch (code) {
      case INTERRUPTED -> "The check was interrupted.";
      case DISAGREEMENT -> "Case files and the record of the service say different things.";
      case UNUSED -> "A waiver covers nothing any more.";
      case EXPIRED -> "The last day of a waiver is over.";
      case ELSEWHERE -> "Waivers are for records that were not looked at.";
      case Unread.WHOLE -> "An input could not be read.";
      default -> "A document could not be read: " + code.replace('-', ' ') + ".";
    };
  }

  private static String help(String code) {
    return switch (code) {
      case INTERRUPTED -> "Let the check run to its end.";
      case DISAGREEMENT -> "Clear up which of them is right; until then caseloads may be wrong.";
      case UNUSED -> "Take it out of the file.";
      case EXPIRED -> "Put right what it covered, or have somebody accept it again.";
      case ELSEWHERE -> "Nothing has to be done.";
      default -> "Put it right and check again; until then nothing is known about it.";
    };
  }

  private static String level(String code) {
    return switch (code) {
      case DISAGREEMENT, ELSEWHERE -> "note";
      case UNUSED, EXPIRED -> "warning";
      default -> "error";
    };
  }

  /** A reason why something could not be read. */
  static ObjectNode unread(Unread unread) {
    ObjectNode notification = notification(unread.code().orElse(Unread.WHOLE), unread.sentence());
    notification.set("locations", SarifPlace.of(unread));
    return notification;
  }

  /** That not everything was looked at. */
  static ObjectNode interrupted() {
    return notification(INTERRUPTED, "The check was interrupted; there may be more to find.");
  }

  /** Where case files and the record of the service say different things, which is no finding. */
  static List<ObjectNode> disagreements(CheckedDocument service) {
    return DisagreementWords.sentences(service.disagreements()).stream()
        .map(sentence -> {
          ObjectNode notification = notification(DISAGREEMENT, sentence);
          notification.set("locations", SarifPlace.of(service));
          return notification;
        })
        .toList();
  }

  /** What came of waivers, but for what they cover. */
  static List<ObjectNode> waivers(Acceptance acceptance) {
    List<ObjectNode> told = new ArrayList<>();
    acceptance
        .unused()
        .forEach(each ->
            told.add(notification(UNUSED, AcceptanceWords.said(each, AcceptanceWords.UNUSED))));
    acceptance
        .expired()
        .forEach(each ->
            told.add(notification(EXPIRED, AcceptanceWords.said(each, AcceptanceWords.EXPIRED))));
    if (!acceptance.elsewhere().isEmpty()) {
      told.add(notification(ELSEWHERE, AcceptanceWords.elsewhere(acceptance)));
    }
    return told;
  }

  private static ObjectNode notification(String code, String sentence) {
    ObjectNode notification = Json.object();
    notification.putObject("descriptor").put("id", code).put("index", CODES.indexOf(code));
    notification.put("level", level(code)).putObject("message").put("text", sentence);
    return notification;
  }
}
