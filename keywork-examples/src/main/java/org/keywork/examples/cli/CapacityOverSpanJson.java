package org.keywork.examples.cli;

import org.keywork.caseload.CapacityOverTime;
import org.keywork.rule.WireName;
import org.keywork.time.DateSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What key workers carry over a span of days, as one document of kind capacity-over-time/1. */
final class CapacityOverSpanJson {

  private CapacityOverSpanJson() {}

  static String of(Decisions<CapacityOverSpan> decisions) {
    return Json.written(
        DecisionJson.document("capacity-over-time/1", decisions, CapacityOverSpanJson::decision));
  }

  private static ObjectNode decision(CapacityOverSpan decision) {
    ObjectNode document = Json.object();
    document.set("days", days(decision.days()));
    ArrayNode keyWorkers = document.putArray("keyWorkers");
    decision.each().forEach(one -> {
      ObjectNode each = Json.object().put("keyWorker", one.keyWorker().value());
      one.kind().ifPresent(kind -> each.put("kind", WireName.of(kind)));
      keyWorkers.add(each.setAll(capacity(one.capacity())));
    });
    document.set("together", capacity(decision.together()));
    document.set("disagreements", DisagreementWords.json(decision.disagreements()));
    return document;
  }

  private static ObjectNode capacity(CapacityOverTime capacity) {
    ObjectNode document = Json.object();
    document
        .putObject("peak")
        .put("weight", capacity.peak().weight().value())
        .set("days", days(capacity.peak().days()));
    CapacityJson.putLimit(document, capacity.limit(), capacity.peak().weight());
    ArrayNode stretches = document.putArray("stretches");
    capacity.load().stretches().forEach(each -> {
      ObjectNode stretch = Json.object();
      stretch.set("days", days(each.days()));
      stretch.set("load", CapacityJson.load(each.load()));
      stretches.add(stretch.put("beyondMaximum", capacity.beyondMaximum().contains(each)));
    });
    return document;
  }

  private static ObjectNode days(DateSpan days) {
    ObjectNode document = Json.object().put("firstDay", days.firstDay().toString());
    days.lastDay().ifPresent(last -> document.put("lastDay", last.toString()));
    return document;
  }
}
