package org.keywork.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keywork.rule.Location;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record of an invented family or service in which one rule is not met, and what is said of it.
 *
 * @param rule the id of the rule
 * @param situation the case in a few words
 * @param asOf the day on which one looks
 * @param settings what the policy sets that the rule reads, by parameter, as a policy writes it
 * @param at what is not met
 * @param around the piece of the record that is shown, with {@code at} in it
 * @param shown that piece; an ellipsis stands for what is left out of it
 * @param message what is said
 */
record WorkedExample(
    String rule,
    String situation,
    String asOf,
    Map<String, String> settings,
    Location at,
    Location around,
    JsonNode shown,
    String message) {

  WorkedExample {
    settings = Map.copyOf(settings);
  }

  static WorkedExample read(JsonNode json) {
    return new WorkedExample(
        json.path("rule").stringValue(),
        json.path("situation").stringValue(),
        json.path("asOf").stringValue(),
        json.path("settings")
            .propertyStream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stringValue())),
        Location.parse(json.path("at").stringValue()),
        Location.parse(json.path("around").stringValue()),
        json.path("shown"),
        json.path("message").stringValue());
  }

  ObjectNode json() {
    ObjectNode document = Json.object().put("situation", situation).put("asOf", asOf);
    if (!settings.isEmpty()) {
      ObjectNode set = document.putObject("settings");
      settings.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(each -> set.put(each.getKey(), each.getValue()));
    }
    document.put("at", at.pointer()).put("around", around.pointer());
    document.set("shown", shown);
    return document.put("message", message);
  }

  /** What there is to know before the record is shown. */
  String introduction() {
    String set = settings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey() + " set to " + each.getValue())
        .collect(Collectors.joining(" and "));
    return "Not met, for instance on " + asOf + (set.isEmpty() ? "" : " with " + set) + ": "
        + situation + ". " + place() + ":";
  }

  private String place() {
    String whole = around.pointer().isEmpty() ? "The record" : "The record at " + around.pointer();
    return at.equals(around) ? whole : whole + ", with what is not met at " + at.pointer();
  }

  /** The piece of the record, line by line. */
  List<String> lines() {
    return Json.written(shown).lines().toList();
  }
}
