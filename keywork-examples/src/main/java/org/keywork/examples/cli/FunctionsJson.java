package org.keywork.examples.cli;

import java.util.List;
import org.keywork.assignment.AspectCoverage;
import org.keywork.assignment.Coverage;
import org.keywork.assignment.FunctionCoverage;
import org.keywork.rule.Identifier;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who holds which function for families, as one document of kind coverage/1. */
final class FunctionsJson {

  private FunctionsJson() {}

  static String of(Decisions<Coverage> decisions) {
    LocalPolicy policy = decisions.basis().policy();
    return Json.written(
        DecisionJson.document("coverage/1", decisions, each -> decision(each, policy)));
  }

  private static ObjectNode decision(Coverage coverage, LocalPolicy policy) {
    ObjectNode document = Json.object();
    ArrayNode functions = document.putArray("functions");
    coverage.functions().forEach(each -> functions.add(function(each)));
    ArrayNode aspects = document.putArray("aspects");
    coverage.aspects().forEach(each -> aspects.add(aspect(each)));
    return document
        .put("coversWhatIsCalledFor", WireName.of(coverage.coversWhatIsCalledFor()))
        .put("full", WireName.of(coverage.isFullUnder(policy)));
  }

  private static ObjectNode function(FunctionCoverage each) {
    ObjectNode document = Json.object()
        .put("function", WireName.of(each.function()))
        .put("standing", WireName.of(each.standing()))
        .put("applies", each.applies());
    document.set("holders", ids(each.holders()));
    document.set("calledForBy", ids(each.calledForBy()));
    document.put("allHoldersKnown", each.allHoldersKnown());
    document.set("citation", Json.citation(each.citation()));
    return document;
  }

  private static ObjectNode aspect(AspectCoverage each) {
    ObjectNode document = Json.object()
        .put("aspect", WireName.of(each.aspect()))
        .put("calledFor", each.calledFor())
        .put("carriedOut", WireName.of(each.isCarriedOut()));
    document.set("wholly", codes(each.wholly()));
    document.set("inPart", codes(each.inPart()));
    document.set("citation", Json.citation(each.citation()));
    return document;
  }

  private static ArrayNode ids(List<? extends Identifier> ids) {
    return Json.texts(ids.stream().map(Identifier::value).toList());
  }

  private static ArrayNode codes(List<? extends Enum<?>> codes) {
    return Json.texts(codes.stream().map(WireName::of).toList());
  }
}
