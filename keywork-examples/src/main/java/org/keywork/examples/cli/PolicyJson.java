package org.keywork.examples.cli;

import java.util.List;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
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
    document.set("switchedOff", SwitchedOffWords.json(issued.book().switchedOff()));
    ArrayNode parameters = document.putArray("parameters");
    Setting.all(issued).forEach(setting -> parameters.add(parameter(setting)));
    return Json.written(document);
  }

  /** One parameter, with what the rules say that read it. */
  static String explained(Setting setting, Issued issued) {
    ObjectNode document = parameter(setting);
    ArrayNode rules = document.putArray("rules");
    setting.readers().forEach(rule -> rules.add(rule(rule, issued)));
    setting.switchedOff().forEach(rule -> rules.add(rule(rule, issued)));
    return Json.written(document);
  }

  private static ObjectNode rule(Rule<?> rule, Issued issued) {
    ObjectNode document = Json.object()
        .put("rule", rule.id().value())
        .put("force", Words.of(rule.force()))
        .put("sentence", rule.sentence(issued.policy()));
    document.set("citation", Json.citation(rule.citation()));
    issued.switchedOff(rule).ifPresent(reason -> document.put("switchedOff", reason));
    return document;
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
    setting.loosest().ifPresent(loosest -> document.put("loosest", loosest));
    document.set("readBy", ids(setting.readers()));
    document.set("switchedOff", ids(setting.switchedOff()));
    return document;
  }

  private static ArrayNode ids(List<Rule<?>> rules) {
    return Json.texts(rules.stream().map(Rule::toString).toList());
  }
}
