package org.keywork.examples.cli;

import org.keywork.rule.Parameter;
import org.keywork.rule.WireName;
import org.keywork.source.Publication;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one service has set, as a document of kind parameters/1. */
final class PolicyJson {

  private PolicyJson() {}

  /** Every parameter. */
  static String of(Issued issued) {
    ObjectNode document = Json.object()
        .put("keywork", "parameters/1")
        .put("policy", issued.policy().name())
        .put("edition", issued.book().edition());
    document.set(
        "adopted",
        Json.texts(issued.policy().adopted().stream().map(Publication::key).toList()));
    ArrayNode parameters = document.putArray("parameters");
    Setting.all(issued).forEach(setting -> parameters.add(parameter(setting)));
    return Json.written(document);
  }

  /** One parameter. */
  static String explained(Setting setting) {
    return Json.written(parameter(setting));
  }

  static ObjectNode parameter(Setting setting) {
    Parameter<?> parameter = setting.parameter();
    ObjectNode document =
        Json.object().put("id", parameter.id()).put("meaning", parameter.meaning());
    setting.value().ifPresent(value -> document.put("value", value));
    document.put("origin", setting.originWord());
    setting.preset().ifPresent(preset -> document.put("preset", preset));
    parameter.citation().ifPresent(place -> document.set("citation", Json.citation(place)));
    if (!parameter.remark().isEmpty()) {
      document.put("remark", parameter.remark());
    }
    document.put("expects", parameter.type().description());
    setting.lowest().ifPresent(lowest -> document.put("lowest", lowest));
    setting.highest().ifPresent(highest -> document.put("highest", highest));
    document.put("stricter", WireName.of(parameter.stricter()));
    document.set(
        "readBy",
        Json.texts(setting.readers().stream().map(rule -> rule.id().value()).toList()));
    return document;
  }
}
