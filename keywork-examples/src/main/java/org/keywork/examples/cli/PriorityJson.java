package org.keywork.examples.cli;

import java.util.List;
import org.keywork.eligibility.FactorAnswer;
import org.keywork.eligibility.PriorityOrder;
import org.keywork.eligibility.RankedFamily;
import org.keywork.eligibility.UndecidedPair;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What speaks for families, and their order, as one document of kind priority/1. */
final class PriorityJson {

  private final LocalPolicy policy;
  private final PriorityOrder order;

  private PriorityJson(LocalPolicy policy, PriorityOrder order) {
    this.policy = policy;
    this.order = order;
  }

  static String of(Decisions<RankedFamily> decisions) {
    PriorityJson json =
        new PriorityJson(decisions.basis().policy(), PriorityCommand.order(decisions));
    ObjectNode document = DecisionJson.document("priority/1", decisions, json::family);
    document.set("order", json.order());
    return Json.written(document);
  }

  private ObjectNode family(RankedFamily ranked) {
    ObjectNode document = Json.object().put("family", ranked.family().value());
    if (order.isWeighted()) {
      document
          .putObject("score")
          .put("lowest", ranked.score().lowest())
          .put("highest", ranked.score().highest());
    }
    ArrayNode factors = document.putArray("factors");
    ranked.priority().factors().forEach(each -> factors.add(factor(each)));
    return document;
  }

  private ObjectNode factor(FactorAnswer each) {
    ObjectNode document = Json.object()
        .put("factor", WireName.of(each.factor()))
        .put("answer", WireName.of(each.answer()))
        .put("ground", WireName.of(each.factor().ground()))
        .put("parameter", each.factor().weight().id());
    policy.value(each.factor().weight()).ifPresent(weight -> document.put("weight", weight));
    document.set("citation", Json.citation(each.citation()));
    document.set("missing", DecisionJson.missing(each.missing()));
    return document;
  }

  /** Without weights there are no groups, and nothing to say of any two families. */
  private ObjectNode order() {
    ObjectNode document = Json.object().put("weighted", order.isWeighted());
    if (order.isWeighted()) {
      ArrayNode groups = document.putArray("groups");
      order.groups().forEach(group -> groups.add(ids(group)));
      ArrayNode undecided = document.putArray("undecided");
      order.undecided().forEach(pair -> undecided.add(undecided(pair)));
    }
    return document;
  }

  private static ArrayNode ids(List<RankedFamily> group) {
    return Json.texts(group.stream().map(each -> each.family().value()).toList());
  }

  private static ObjectNode undecided(UndecidedPair pair) {
    ObjectNode document = Json.object();
    document.set("families", Json.texts(List.of(pair.one().value(), pair.other().value())));
    document.put("reason", WireName.of(pair.reason()));
    document.set(
        "notKnown",
        Json.texts(pair.missing().stream().sorted().map(WireName::of).toList()));
    return document;
  }
}
