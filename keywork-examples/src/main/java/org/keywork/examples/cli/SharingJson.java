package org.keywork.examples.cli;

import org.keywork.family.ConsentDecision;
import org.keywork.family.ConsentPart;
import org.keywork.rule.Identifier;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether information may be shared, as one document of kind sharing/1. */
final class SharingJson {

  private SharingJson() {}

  static String of(Decisions<ConsentDecision> decisions) {
    return Json.written(DecisionJson.document("sharing/1", decisions, SharingJson::decision));
  }

  private static ObjectNode decision(ConsentDecision decision) {
    ObjectNode document = Json.object()
        .put("answer", WireName.of(decision.answer()))
        .put("recipient", decision.recipient().value())
        .put("purpose", WireName.of(decision.purpose()));
    ArrayNode parts = document.putArray("parts");
    decision.parts().forEach(part -> parts.add(part(part)));
    return document;
  }

  private static ObjectNode part(ConsentPart part) {
    ObjectNode document = Json.object()
        .put("child", part.child().value())
        .put("criterion", WireName.of(part.criterion()))
        .put("answer", WireName.of(part.answer()))
        .put("asks", part.criterion().question());
    part.parameter().ifPresent(parameter -> document.put("parameter", parameter.id()));
    document.set("citation", Json.citation(part.citation()));
    document.set(
        "consents", Json.texts(part.reliedOn().stream().map(Identifier::value).toList()));
    document.set("missing", DecisionJson.missing(part.missing()));
    return document;
  }
}
