package org.keywork.examples.cli;

import java.util.Optional;
import org.keywork.family.MemberId;
import org.keywork.rule.WireName;
import org.keywork.transition.Coincidence;
import org.keywork.transition.ForeseenChange;
import org.keywork.transition.Preparation;
import org.keywork.transition.TransitionRules;
import org.keywork.transition.UndatedChange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which changes are to come for families, as one document of kind foresight/1. */
final class ForesightJson {

  private ForesightJson() {}

  static String of(Decisions<ForesightDecision> decisions) {
    return Json.written(DecisionJson.document("foresight/1", decisions, ForesightJson::decision));
  }

  private static ObjectNode decision(ForesightDecision decision) {
    ObjectNode document = Json.object().put("closed", decision.closed());
    ArrayNode changes = document.putArray("changes");
    decision.foresight().changes().forEach(each -> changes.add(change(each, decision)));
    ArrayNode undated = document.putArray("undated");
    decision.foresight().undated().forEach(each -> undated.add(undated(each)));
    ArrayNode coincidences = document.putArray("coincidences");
    decision.foresight().coincidences().forEach(each -> coincidences.add(coincidence(each)));
    return document;
  }

  private static ObjectNode change(ForeseenChange change, ForesightDecision decision) {
    ObjectNode document = Json.object().put("change", WireName.of(change.kind()));
    child(document, change.child());
    change.keyWorker().ifPresent(who -> document.put("keyWorker", who.value()));
    change.move().ifPresent(kind -> document.put("move", WireName.of(kind)));
    change.age().ifPresent(age -> document.put("age", age));
    ForesightWords.day(change)
        .ifPresentOrElse(day -> document.put("on", day), () -> document.put("dayWithheld", true));
    ArrayNode preparations = document.putArray("preparations");
    change.preparations().forEach(each -> preparations.add(preparation(each, decision)));
    document.set("citation", Json.citation(change.citation()));
    return document.put("at", change.at().pointer());
  }

  private static void child(ObjectNode document, Optional<MemberId> child) {
    child.ifPresent(whose -> document.put("child", whose.value()));
  }

  private static ObjectNode preparation(Preparation each, ForesightDecision decision) {
    ObjectNode document = Json.object()
        .put("preparation", WireName.of(each.kind()))
        .put("inPlace", each.inPlace())
        .put("late", decision.isLate(each));
    each.by().ifPresent(day -> document.put("by", day.toString()));
    each.counted().ifPresent(counted -> document.set("counted", DeadlineJson.of(counted)));
    each.missing().ifPresent(what -> document.put("missing", what));
    document.set("citation", Json.citation(each.kind().citation()));
    return document.put("at", each.at().pointer());
  }

  private static ObjectNode undated(UndatedChange each) {
    ObjectNode document = Json.object().put("change", WireName.of(each.kind()));
    child(document, each.child());
    return document.put("missing", each.missing()).put("at", each.at().pointer());
  }

  private static ObjectNode coincidence(Coincidence both) {
    ObjectNode document = Json.object()
        .put("child", both.move().child().value())
        .put("move", WireName.of(both.move().kind()))
        .put("movesOn", both.move().on().toString())
        .put("changesOn", both.changedOn().toString())
        .put("outgoing", both.change().outgoing().keyWorker().value());
    both.change()
        .successor()
        .ifPresent(next -> document.put("incoming", next.keyWorker().value()));
    document
        .put("overlapDays", both.overlapDays())
        .put("onTheDay", WireName.of(both.onTheDay()))
        .put("softened", both.isSoftened());
    document.set("citation", Json.citation(TransitionRules.CHANGE_KEPT_APART.citation()));
    return document;
  }
}
