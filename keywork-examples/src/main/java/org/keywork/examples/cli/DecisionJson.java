package org.keywork.examples.cli;

import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers to one question as one document, whatever was asked. */
final class DecisionJson {

  private DecisionJson() {}

  /**
   * One document.
   *
   * @param kind what it is, such as {@code eligibility/1}
   * @param decisions the answers
   * @param decision how one is written
   */
  static <D> String document(
      String kind, Decisions<D> decisions, Function<D, ObjectNode> decision) {
    ObjectNode document = Json.object()
        .put("keywork", kind)
        .put("asOf", decisions.basis().asOf().toString())
        .put("policy", decisions.basis().policy().name());
    ArrayNode decided = document.putArray("decisions");
    decisions
        .decided()
        .forEach(each -> decided.add(Json.object()
            .put("file", each.file())
            .put("subject", each.subject())
            .setAll(decision.apply(each.decision()))));
    ArrayNode unread = document.putArray("unread");
    decisions.unread().forEach(each -> unread.add(CheckJson.problem(each)));
    return Json.written(document);
  }
}
