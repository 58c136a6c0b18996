package org.keywork.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.keywork.rule.Unknown;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers to one question as one document, whatever was asked. */
final class DecisionJson {

  private DecisionJson() {}

  /**
   * The document, to which more may be added.
   *
   * @param kind what it is, such as {@code eligibility/1}
   * @param decisions the answers
   * @param decision how one is written
   */
  static <D> ObjectNode document(
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
    return document;
  }

  /** What is not recorded, each with its place. */
  static ArrayNode missing(List<Unknown> missing) {
    ArrayNode array = Json.array();
    missing.forEach(each ->
        array.add(Json.object().put("at", each.at().pointer()).put("missing", each.what())));
    return array;
  }
}
