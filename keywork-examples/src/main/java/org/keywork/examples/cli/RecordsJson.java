package org.keywork.examples.cli;

import org.keywork.records.GroupHeld;
import org.keywork.records.MinimumData;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which of the minimum data about families their files hold, as one document of kind records/1. */
final class RecordsJson {

  private RecordsJson() {}

  static String of(Decisions<MinimumData> decisions) {
    return Json.written(DecisionJson.document("records/1", decisions, RecordsJson::decision));
  }

  private static ObjectNode decision(MinimumData data) {
    ObjectNode document = Json.object().put("active", data.active());
    ArrayNode groups = document.putArray("groups");
    data.groups().forEach(each -> groups.add(group(each)));
    document.set("citation", Json.citation(MinimumData.citation()));
    return document;
  }

  private static ObjectNode group(GroupHeld held) {
    ObjectNode document = Json.object()
        .put("group", WireName.of(held.group()))
        .put("completeness", WireName.of(held.completeness()))
        .put("asked", held.asked());
    document.set("missing", DecisionJson.missing(held.missing()));
    held.group().toldElsewhere().ifPresent(words -> document.put("toldElsewhere", words));
    return document;
  }
}
