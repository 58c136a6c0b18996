package org.keywork.examples.cli;

import java.util.Optional;
import org.keywork.caseload.Capacity;
import org.keywork.caseload.CarriedFamily;
import org.keywork.caseload.CaseloadLimit;
import org.keywork.caseload.Load;
import org.keywork.caseload.ObservedRange;
import org.keywork.caseload.TakingOne;
import org.keywork.caseload.TeamCapacity;
import org.keywork.rule.Weight;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What key workers carry on a day, as one document of kind capacity/1. */
final class CapacityJson {

  private CapacityJson() {}

  static String of(Decisions<CapacityDecision> decisions) {
    return Json.written(DecisionJson.document("capacity/1", decisions, CapacityJson::decision));
  }

  private static ObjectNode decision(CapacityDecision decision) {
    ObjectNode document = Json.object();
    ArrayNode keyWorkers = document.putArray("keyWorkers");
    decision.oneMore().forEach(each -> keyWorkers.add(keyWorker(each, decision)));
    document.set("together", together(decision.team()));
    document.set("disagreements", DisagreementWords.json(decision.disagreements()));
    return document;
  }

  private static ObjectNode keyWorker(TakingOne taking, CapacityDecision decision) {
    Capacity capacity = taking.before();
    ObjectNode document = Json.object().put("keyWorker", capacity.keyWorker().value());
    capacity.kind().ifPresent(kind -> document.put("kind", WireName.of(kind)));
    ArrayNode families = document.putArray("families");
    capacity.families().forEach(each -> families.add(family(each)));
    document.set("load", load(capacity.load()));
    putLimit(document, capacity.limit(), capacity.load().weight());
    capacity.observed().ifPresent(range -> document.set("observed", observed(range)));
    capacity.hoursAWeek().ifPresent(hours -> document.put("hoursAWeek", hours.toString()));
    put(document, "fullTimeEquivalent", capacity.fullTimeEquivalent());
    ObjectNode oneMore = document
        .putObject("oneMore")
        .put("intensity", WireName.of(decision.intensity()))
        .put("weight", taking.weight().value())
        .put("answer", WireName.of(taking.answer()));
    put(oneMore, "spareAfter", taking.spareAfter());
    oneMore.set("citation", Json.citation(taking.answer().citation()));
    return document;
  }

  private static ObjectNode family(CarriedFamily each) {
    ObjectNode document =
        Json.object().put("family", each.family().value()).put("as", WireName.of(each.as()));
    each.intensity().ifPresent(intensity -> document.put("intensity", WireName.of(intensity)));
    return document.put("weight", each.weight().value());
  }

  static ObjectNode load(Load load) {
    return Json.object()
        .put("families", load.families())
        .put("inOverlap", load.inOverlap())
        .put("asCover", load.asCover())
        .put("ofUnknownIntensity", load.ofUnknownIntensity())
        .put("weight", load.weight().value());
  }

  /** Absent means absent: without a maximum there is nothing to spare. */
  static void putLimit(ObjectNode document, CaseloadLimit limit, Weight load) {
    put(document, "maximum", limit.maximum());
    put(document, "reserve", limit.reserve());
    put(document, "spare", limit.spareBeside(load));
    put(document, "plannedSpare", limit.plannedSpareBeside(load));
  }

  private static void put(ObjectNode document, String name, Optional<Weight> weight) {
    weight.ifPresent(each -> document.put(name, each.value()));
  }

  private static ObjectNode observed(ObservedRange range) {
    return Json.object().put("fewest", range.fewest()).put("most", range.most());
  }

  private static ObjectNode together(TeamCapacity team) {
    ObjectNode document = Json.object().put("families", team.families());
    put(document, "meanFamilies", team.meanFamilies());
    document.set("load", load(team.load()));
    putLimit(document, team.limit(), team.load().weight());
    document.set(
        "withoutMaximum",
        Json.texts(team.withoutMaximum().stream().map(each -> each.value()).toList()));
    team.observed().ifPresent(range -> document.set("observed", observed(range)));
    team.hoursAWeek().ifPresent(hours -> document.put("hoursAWeek", hours.toString()));
    put(document, "fullTimeEquivalent", team.fullTimeEquivalent());
    return document;
  }
}
