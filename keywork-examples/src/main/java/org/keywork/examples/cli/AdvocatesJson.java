package org.keywork.examples.cli;

import java.util.Collection;
import java.util.List;
import org.keywork.rule.Identifier;
import org.keywork.rule.WireName;
import org.keywork.team.ConflictOfInterest;
import org.keywork.team.Matter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who could speak for families, as one document of kind advocates/1. */
final class AdvocatesJson {

  private AdvocatesJson() {}

  static String of(Decisions<List<OpenMatter>> decisions) {
    return Json.written(DecisionJson.document("advocates/1", decisions, AdvocatesJson::decision));
  }

  private static ObjectNode decision(List<OpenMatter> matters) {
    ObjectNode document = Json.object();
    ArrayNode array = document.putArray("matters");
    matters.forEach(each -> array.add(matter(each)));
    return document;
  }

  private static ObjectNode matter(OpenMatter each) {
    Matter matter = each.matter();
    ObjectNode document = Json.object()
        .put("matter", matter.id().value())
        .put("agency", matter.agency().value())
        .put("trigger", WireName.of(matter.trigger()))
        .put("raisedOn", matter.raisedOn().toString());
    matter.spokenForBy().ifPresent(route -> document.put("spokenForBy", WireName.of(route)));
    document.set("keyWorkers", interests(each.advocates().keyWorkers()));
    document.set("others", interests(each.advocates().others()));
    document.set(
        "free",
        Json.texts(each.advocates().free().stream().map(Identifier::value).toList()));
    document.put("isAKeyWorkerFree", each.advocates().isAKeyWorkerFree());
    document.set("known", codes(each.advocates().known()));
    document.set("toTell", codes(each.advocates().toTell()));
    document.set("citation", Json.citation(each.advocates().citation()));
    return document;
  }

  private static ArrayNode interests(List<ConflictOfInterest> interests) {
    ArrayNode array = Json.array();
    interests.forEach(each -> {
      ObjectNode document = Json.object()
          .put("practitioner", each.keyWorker().value())
          .put("level", WireName.of(each.level()));
      document.set("reasons", codes(each.reasons()));
      array.add(document);
    });
    return array;
  }

  private static <E extends Enum<E>> ArrayNode codes(Collection<E> codes) {
    return Json.texts(codes.stream().sorted().map(WireName::of).toList());
  }
}
