package org.keywork.examples.cli;

import java.time.LocalDate;
import org.keywork.rule.WireName;
import org.keywork.transition.PartOfReadiness;
import org.keywork.transition.Readiness;
import org.keywork.transition.ReadinessSeen;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How ready members of families are to be their own key worker, as one document of kind own/1. */
final class OwnJson {

  private OwnJson() {}

  static String of(Decisions<OwnDecision> decisions) {
    return Json.written(DecisionJson.document("own/1", decisions, OwnJson::decision));
  }

  private static ObjectNode decision(OwnDecision decision) {
    ObjectNode document = Json.object().put("active", decision.active());
    ArrayNode members = document.putArray("members");
    decision.each().forEach(each -> members.add(member(each)));
    return document;
  }

  private static ObjectNode member(Readiness readiness) {
    ObjectNode document = Json.object()
        .put("member", readiness.member().value())
        .put("step", WireName.of(readiness.step()))
        .put("suggested", readiness.step().isSuggested());
    document.set("citation", Json.citation(readiness.step().citation()));
    ArrayNode parts = document.putArray("parts");
    readiness.parts().forEach(each -> parts.add(part(each)));
    return document;
  }

  private static ObjectNode part(PartOfReadiness each) {
    ObjectNode document = Json.object()
        .put("part", WireName.of(each.part()))
        .put("standing", WireName.of(each.standing()));
    ArrayNode seen = document.putArray("seen");
    each.seen().forEach(once -> seen.add(seen(once)));
    document.set(
        "occasions",
        Json.texts(each.occasions().stream().map(LocalDate::toString).toList()));
    document.set("citation", Json.citation(each.citation()));
    return document;
  }

  private static ObjectNode seen(ReadinessSeen once) {
    return Json.object()
        .put("how", WireName.of(once.how()))
        .put("seenOn", once.seenOn().toString());
  }
}
