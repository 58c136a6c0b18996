package org.keywork.examples.cli;

import org.keywork.casefile.CourseOfChange;
import org.keywork.casefile.ToTellOrAsk;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a change would bring, as one document of kind consequences/1. */
final class ProposalJson {

  private ProposalJson() {}

  static String of(Decisions<ProposalDecision> decisions) {
    ObjectNode document =
        DecisionJson.document("consequences/1", decisions, ProposalJson::decision);
    document.set("switchedOff", SwitchedOffWords.json(decisions.basis().policy().switchedOff()));
    return Json.written(document);
  }

  private static ObjectNode decision(ProposalDecision decision) {
    CourseOfChange brings = decision.consequences();
    ObjectNode document = Json.object()
        .put("proposal", ProposalWords.kind(decision.proposal()))
        .put("settledOn", decision.proposal().settledOn().toString());
    ArrayNode days = document.putArray("lookedAtOn");
    brings.days().forEach(each -> days.add(each.with().asOf().toString()));
    document.set("newFindings", FindingsJson.findings(brings.last().with(), brings.newFindings()));
    document.set(
        "settledFindings",
        FindingsJson.findings(brings.last().without(), brings.settledFindings()));
    document.set(
        "newQuestions", FindingsJson.questions(brings.last().with(), brings.newQuestions()));
    ArrayNode told = document.putArray("toTellOrAsk");
    brings.toTellOrAsk().forEach(each -> told.add(toTellOrAsk(each)));
    return document;
  }

  private static ObjectNode toTellOrAsk(ToTellOrAsk each) {
    ObjectNode document = Json.object().put("what", WireName.of(each.what()));
    each.whom().ifPresent(whom -> document.put("whom", whom.value()));
    document.put("by", each.by().toString()).put("done", WireName.of(each.done()));
    document.put("inWords", each.what().inWords());
    document.set("citation", Json.citation(each.citation()));
    return document;
  }
}
