package org.keywork.examples.cli;

import java.util.List;
import org.keywork.plan.ActionInThread;
import org.keywork.plan.ActionMode;
import org.keywork.plan.ActionStanding;
import org.keywork.plan.NeedInThread;
import org.keywork.plan.NeedsAnswered;
import org.keywork.plan.PlanAction;
import org.keywork.plan.RestsWith;
import org.keywork.plan.UnmetNeed;
import org.keywork.plan.WorkOfThePlan;
import org.keywork.rule.Identifier;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done about the needs of families, as one document of kind needs/1. */
final class NeedsJson {

  private NeedsJson() {}

  static String of(Decisions<NeedsAnswered> decisions) {
    return Json.written(DecisionJson.document("needs/1", decisions, NeedsJson::decision));
  }

  private static ObjectNode decision(NeedsAnswered told) {
    ObjectNode document = Json.object().put("active", told.active());
    told.plan().ifPresent(plan -> document.put("plan", plan.value()));
    ArrayNode needs = document.putArray("needs");
    told.needs().forEach(each -> needs.add(need(each)));
    ArrayNode actions = document.putArray("actions");
    told.actions().forEach(each -> actions.add(action(each)));
    document.set("goalsWithoutAction", ids(told.goalsWithoutAction()));
    document.set("listedAndNotFelt", ids(told.listedAndNotFelt()));
    document.set("work", work(told.work()));
    document.set("workToBeDone", work(told.workToBeDone()));
    document.set("missing", DecisionJson.missing(told.missing()));
    document.set("citation", Json.citation(NeedsAnswered.citation()));
    return document;
  }

  private static ObjectNode need(NeedInThread each) {
    ObjectNode document = Json.object()
        .put("need", each.need().id().value())
        .put("whose", each.need().whose().value())
        .put("domain", WireName.of(each.need().domain()))
        .put("standing", WireName.of(each.standing()));
    document.set("actions", ids(each.actions()));
    ArrayNode unmet = document.putArray("unmet");
    each.unmet().forEach(entry -> unmet.add(unmet(entry)));
    each.metOn().ifPresent(day -> document.put("metOn", day.toString()));
    return document;
  }

  private static ObjectNode unmet(UnmetNeed entry) {
    ObjectNode document = Json.object().put("recordedOn", entry.recordedOn().toString());
    entry.reason().ifPresent(reason -> document.put("reason", WireName.of(reason)));
    entry.agency().ifPresent(agency -> document.put("agency", agency.value()));
    return document;
  }

  private static ObjectNode action(ActionInThread each) {
    PlanAction action = each.action();
    ObjectNode document = Json.object()
        .put("action", action.id().value())
        .put("standing", WireName.of(each.standing()))
        .put("purpose", WireName.of(each.purpose()))
        .put("orphan", each.isOrphan());
    document.set("serves", ids(each.serves()));
    document.put("restsWith", WireName.of(each.restsWith()));
    action.owner().ifPresent(owner -> document.put("owner", owner.value()));
    action.familyOwner().ifPresent(owner -> document.put("familyOwner", owner.value()));
    action.mode().ifPresent(mode -> document.put("mode", WireName.of(mode)));
    action.due().ifPresent(due -> document.put("due", due.toString()));
    if (each.standing() == ActionStanding.DONE) {
      action.doneOn().ifPresent(done -> document.put("doneOn", done.toString()));
    }
    return document;
  }

  private static ObjectNode work(WorkOfThePlan work) {
    ObjectNode document = Json.object().put("actions", work.total());
    ObjectNode restsWith = document.putObject("restsWith");
    for (RestsWith each : RestsWith.values()) {
      restsWith.put(WireName.of(each), work.restingWith(each));
    }
    ObjectNode mode = document.putObject("mode");
    for (ActionMode each : ActionMode.values()) {
      mode.put(WireName.of(each), work.inMode(each));
    }
    mode.put("not-recorded", work.modeNotTold());
    document.set("citation", Json.citation(WorkOfThePlan.citation()));
    return document;
  }

  private static ArrayNode ids(List<? extends Identifier> ids) {
    return Json.texts(ids.stream().map(Identifier::value).toList());
  }
}
