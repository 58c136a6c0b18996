package org.keywork.examples.cli;

import java.util.List;
import org.keywork.caseload.Candidate;
import org.keywork.caseload.Ground;
import org.keywork.caseload.Match;
import org.keywork.caseload.MatchComparison;
import org.keywork.rule.Identifier;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who could be a family's key worker, as one document of kind match/1. */
final class MatchJson {

  private MatchJson() {}

  static String of(Decisions<MatchDecision> decisions) {
    return Json.written(DecisionJson.document("match/1", decisions, MatchJson::decision));
  }

  private static ObjectNode decision(MatchDecision decision) {
    Match match = decision.match();
    ObjectNode document = Json.object()
        .put("family", match.family().value())
        .put("whoChooses", WireName.of(match.whoChooses()));
    ArrayNode groups = document.putArray("groups");
    match.groups().forEach(group -> groups.add(ids(group)));
    document.set("candidates", candidates(match.ranked()));
    ArrayNode steps = document.putArray("steps");
    match.steps().forEach(each -> steps.add(step(each)));
    document.set("excluded", candidates(match.excluded()));
    document.set(
        "wantedFromElsewhere",
        Json.texts(match.wantedFromElsewhere().stream().map(Identifier::value).toList()));
    document.set("disagreements", DisagreementWords.json(decision.disagreements()));
    return document;
  }

  private static ArrayNode ids(List<Candidate> group) {
    return Json.texts(group.stream().map(each -> each.keyWorker().value()).toList());
  }

  private static ArrayNode candidates(List<Candidate> candidates) {
    ArrayNode array = Json.array();
    candidates.forEach(each -> {
      ObjectNode document = Json.object().put("keyWorker", each.keyWorker().value());
      ArrayNode grounds = document.putArray("grounds");
      each.grounds().forEach(ground -> grounds.add(ground(ground)));
      array.add(document);
    });
    return array;
  }

  private static ObjectNode ground(Ground ground) {
    ObjectNode document = Json.object()
        .put("criterion", WireName.of(ground.criterion()))
        .put("reason", WireName.of(ground.reason()))
        .put("direction", WireName.of(ground.reason().direction()))
        .put("says", MatchWords.of(ground));
    document.set("facts", Json.facts(ground.facts()));
    document.set("citation", Json.citation(ground.citation()));
    return document;
  }

  private static ObjectNode step(MatchComparison each) {
    ObjectNode document = Json.object()
        .put("one", each.one().value())
        .put("other", each.other().value())
        .put("outcome", WireName.of(each.outcome()));
    document.set("by", Json.texts(each.by().stream().sorted().map(WireName::of).toList()));
    return document;
  }
}
