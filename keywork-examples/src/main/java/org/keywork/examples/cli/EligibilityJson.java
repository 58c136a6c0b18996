package org.keywork.examples.cli;

import java.util.List;
import org.keywork.eligibility.Beginning;
import org.keywork.eligibility.ChildEligibility;
import org.keywork.eligibility.CriterionAnswer;
import org.keywork.eligibility.EligibilityDecision;
import org.keywork.eligibility.Precondition;
import org.keywork.eligibility.Question;
import org.keywork.eligibility.WhatToAsk;
import org.keywork.rule.Identifier;
import org.keywork.rule.Parameter;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether families are eligible, as one document of kind eligibility/1. */
final class EligibilityJson {

  private EligibilityJson() {}

  static String of(Decisions<Beginning> decisions) {
    return Json.written(
        DecisionJson.document("eligibility/1", decisions, EligibilityJson::decision));
  }

  private static ObjectNode decision(Beginning beginning) {
    EligibilityDecision decision = beginning.eligibility();
    ObjectNode document = Json.object()
        .put("answer", WireName.of(decision.answer()))
        .put("standing", WireName.of(decision.standing()))
        .put("judgedOn", decision.judgedOn().toString());
    ArrayNode children = document.putArray("children");
    decision.children().forEach(child -> children.add(child(child)));
    document.set(
        "died", Json.texts(decision.died().stream().map(Identifier::value).toList()));
    document.set("mayBegin", beginning(beginning));
    document.set("toAsk", toAsk(beginning.whatToAsk()));
    return document;
  }

  private static ObjectNode child(ChildEligibility child) {
    ObjectNode document = Json.object()
        .put("child", child.child().value())
        .put("answer", WireName.of(child.answer()));
    ArrayNode criteria = document.putArray("criteria");
    child.criteria().forEach(each -> criteria.add(criterion(each)));
    return document;
  }

  private static ObjectNode criterion(CriterionAnswer each) {
    ObjectNode document = Json.object()
        .put("criterion", WireName.of(each.criterion()))
        .put("answer", WireName.of(each.answer()))
        .put("asks", each.criterion().asks());
    document.set("facts", Json.facts(each.facts()));
    document.set(
        "parameters", Json.texts(each.parameters().stream().map(Parameter::id).toList()));
    ArrayNode citations = document.putArray("citations");
    each.citations().forEach(citation -> citations.add(Json.citation(citation)));
    document.set("missing", questions(each.missing()));
    return document;
  }

  private static ObjectNode beginning(Beginning beginning) {
    ObjectNode document = Json.object().put("answer", WireName.of(beginning.answer()));
    for (Precondition each : Precondition.values()) {
      document.put(WireName.of(each), WireName.of(beginning.answer(each)));
    }
    return document;
  }

  private static ObjectNode toAsk(WhatToAsk ask) {
    ObjectNode document = Json.object();
    document.set("toSettle", questions(ask.toSettle()));
    document.set("forYes", questions(ask.forYes()));
    document.set("forNo", questions(ask.forNo()));
    return document;
  }

  private static ArrayNode questions(List<Question> questions) {
    ArrayNode array = Json.array();
    questions.forEach(question -> array.add(question(question)));
    return array;
  }

  private static ObjectNode question(Question question) {
    ObjectNode document = Json.object();
    if (question instanceof Question.OfTheRecord record) {
      document.put("at", record.at().pointer());
      record.child().ifPresent(child -> document.put("child", child.value()));
    } else if (question instanceof Question.OfTheService service) {
      document.put("parameter", service.parameter().id());
    }
    return document.put("missing", question.missing());
  }
}
