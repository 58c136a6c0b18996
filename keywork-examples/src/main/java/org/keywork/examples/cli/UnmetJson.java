package org.keywork.examples.cli;

import org.keywork.monitoring.ComparedFamilies;
import org.keywork.monitoring.ToldBreakdown;
import org.keywork.monitoring.UnmetAmong;
import org.keywork.monitoring.UnmetByKeyWorker;
import org.keywork.monitoring.UnmetCount;
import org.keywork.monitoring.UnmetNeeds;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What families lack, as one document of kind unmet/1. */
final class UnmetJson {

  private UnmetJson() {}

  static String of(UnmetAnswer answer) {
    ObjectNode document = Json.object()
        .put("keywork", "unmet/1")
        .put("asOf", answer.basis().asOf().toString())
        .put("policy", answer.basis().policy().name())
        .put("fewestFamilies", answer.told().fewest());
    document.set("together", among(answer.told().together()));
    ObjectNode by = document.putObject("by");
    answer.by().forEach(each -> by.set(WireName.of(each), breakdown(each.in(answer.told()))));
    answer.told().byKeyWorker().ifPresent(both -> document.set("byKeyWorker", compared(both)));
    answer
        .withoutRecommendation()
        .ifPresent(open -> document.set(
            "withoutRecommendation", Json.texts(open.stream().map(WireName::of).toList())));
    document.set("citation", Json.citation(UnmetNeeds.citation()));
    ArrayNode unread = document.putArray("unread");
    answer.unread().forEach(each -> unread.add(CheckJson.problem(each)));
    return Json.written(document);
  }

  private static ObjectNode breakdown(ToldBreakdown<?> told) {
    ObjectNode document = Json.object();
    ArrayNode rows = document.putArray("rows");
    told.rows()
        .forEach(row -> rows.add(Json.object().put("of", row.name()).setAll(count(row.count()))));
    document.put("needsNotRecorded", told.needsNotRecorded());
    document.set(
        "heldBack",
        Json.object().put("rows", told.rowsHeldBack()).put("needs", told.needsHeldBack()));
    return document;
  }

  private static ObjectNode count(UnmetCount count) {
    return Json.object().put("needs", count.needs()).put("families", count.families());
  }

  private static ObjectNode among(UnmetAmong group) {
    ObjectNode document = Json.object().put("families", group.families());
    document.set("unmet", count(group.unmet()));
    group.meanNeeds().ifPresent(mean -> document.put("meanNeeds", mean.value()));
    return document;
  }

  private static ObjectNode compared(UnmetByKeyWorker both) {
    ObjectNode document = Json.object();
    document.set("withKeyWorker", families(both.withKeyWorker()));
    document.set("withoutKeyWorker", families(both.withoutKeyWorker()));
    document.set("citation", Json.citation(UnmetByKeyWorker.citation()));
    return document;
  }

  private static ObjectNode families(ComparedFamilies families) {
    ObjectNode document = Json.object();
    document.set("all", among(families.all()));
    document.set("mostProblems", among(families.mostProblems()));
    return document.put("problemsNotKnown", families.problemsNotKnown());
  }
}
