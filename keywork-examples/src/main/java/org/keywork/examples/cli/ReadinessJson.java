package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.Collection;
import org.keywork.practitioner.NextSupervision;
import org.keywork.practitioner.StepAnswer;
import org.keywork.practitioner.TrainingDue;
import org.keywork.practitioner.TrainingTopics;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether key workers are ready, and what is due, as one document of kind readiness/1. */
final class ReadinessJson {

  private final LocalDate asOf;

  private ReadinessJson(LocalDate asOf) {
    this.asOf = asOf;
  }

  static String of(Decisions<ReadinessDecision> decisions) {
    ReadinessJson json = new ReadinessJson(decisions.basis().asOf());
    return Json.written(DecisionJson.document("readiness/1", decisions, json::decision));
  }

  private ObjectNode decision(ReadinessDecision decision) {
    ObjectNode document = Json.object();
    ArrayNode keyWorkers = document.putArray("keyWorkers");
    decision.each().forEach(each -> keyWorkers.add(keyWorker(each)));
    decision.workshop().ifPresent(due -> document.set("workshop", due(due)));
    return document;
  }

  private ObjectNode keyWorker(ReadinessDecision.One one) {
    ObjectNode document = Json.object()
        .put("keyWorker", one.readiness().keyWorker().value())
        .put("answer", WireName.of(one.readiness().answer()));
    one.firstFamily().ifPresent(day -> document.put("tookFirstFamilyOn", day.toString()));
    ArrayNode steps = document.putArray("steps");
    one.readiness().steps().forEach(each -> steps.add(step(each)));
    one.topics().ifPresent(topics -> document.set("topics", topics(topics)));
    ArrayNode training = document.putArray("training");
    one.training().forEach(due -> training.add(due(due)));
    one.supervision().ifPresent(next -> document.set("supervision", supervision(next)));
    return document;
  }

  private static ObjectNode step(StepAnswer each) {
    ObjectNode document = Json.object()
        .put("step", WireName.of(each.step()))
        .put("answer", WireName.of(each.answer()));
    document.set("citation", Json.citation(each.citation()));
    return document;
  }

  private static ObjectNode topics(TrainingTopics topics) {
    ObjectNode document = Json.object().put("complete", WireName.of(topics.areComplete()));
    document.set("covered", codes(topics.covered()));
    document.set("missing", codes(topics.missing()));
    document.set("missingByRole", codes(topics.missingByRole()));
    document.put("toldInFull", topics.toldInFull());
    document.set("citation", Json.citation(TrainingTopics.citation()));
    return document;
  }

  private ObjectNode due(TrainingDue due) {
    ObjectNode document = Json.object()
        .put("what", WireName.of(due.what()))
        .put("last", due.last().toString())
        .put("by", due.by().toString())
        .put("late", due.isLateOn(asOf));
    document.set("citation", Json.citation(due.what().citation()));
    return document;
  }

  private ObjectNode supervision(NextSupervision next) {
    ObjectNode document = Json.object()
        .put("standing", WireName.of(next.standingOn(asOf)))
        .put("countedFrom", next.countedFrom().toString())
        .put("earliest", next.earliest().toString())
        .put("latest", next.latest().toString())
        .put("advisedOn", next.advisedOn().toString());
    document.set("oftener", codes(next.oftener()));
    document.set("unsettled", codes(next.unsettled()));
    return document;
  }

  private static <E extends Enum<E>> ArrayNode codes(Collection<E> codes) {
    return Json.texts(codes.stream().sorted().map(WireName::of).toList());
  }
}
