package org.keywork.examples.cli;

import org.keywork.rule.WireName;
import org.keywork.setup.PhaseSpell;
import org.keywork.setup.ProgrammeItem;
import org.keywork.setup.ProgrammeOrder;
import org.keywork.setup.ProgrammePhase;
import org.keywork.setup.Restated;
import org.keywork.setup.SetUpProgramme;
import org.keywork.setup.SetUpStanding;
import org.keywork.setup.StepBesideRecord;
import org.keywork.time.DateSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is due when in setting up a service, as one document of kind programme/1. */
final class ProgrammeJson {

  private ProgrammeJson() {}

  static String of(Decisions<ProgrammeDecision> decisions) {
    ObjectNode document = DecisionJson.document("programme/1", decisions, ProgrammeJson::decision);
    document.get("decisions").forEach(each -> withoutEmpty((ObjectNode) each));
    return Json.written(document);
  }

  /** A programme that stands beside no record has neither a file nor a subject. */
  private static void withoutEmpty(ObjectNode decision) {
    if (decision.get("file").stringValue().isEmpty()) {
      decision.remove("file");
      decision.remove("subject");
    }
  }

  private static ObjectNode decision(ProgrammeDecision decision) {
    SetUpProgramme programme = decision.programme();
    ObjectNode document = Json.object()
        .put("startsOn", programme.startsOn().toString())
        .put("months", programme.months().total())
        .put("leastWorkshopDays", programme.leastWorkshopDays())
        .put("lastWorkshop", WireName.of(programme.lastWorkshop()))
        .put("midOfImplementation", programme.midOfImplementation().toString());
    ArrayNode phases = document.putArray("phases");
    programme.phases().forEach(each -> phases.add(phase(each)));
    ArrayNode steps = document.putArray("steps");
    programme.items().forEach(each -> steps.add(step(each, decision)));
    ArrayNode orders = document.putArray("orders");
    ProgrammeOrder.all().forEach(each -> orders.add(order(each, programme)));
    decision.standing().ifPresent(each -> document.set("record", record(each)));
    return document;
  }

  private static ObjectNode phase(ProgrammePhase phase) {
    ObjectNode document = Json.object()
        .put("phase", WireName.of(phase.phase()))
        .put("firstMonth", phase.firstMonth())
        .put("lastMonth", phase.lastMonth());
    return source(phase.source(), days(phase.days(), document));
  }

  private static ObjectNode step(ProgrammeItem item, ProgrammeDecision decision) {
    ObjectNode document = Json.object()
        .put("step", WireName.of(item.step()))
        .put("phase", WireName.of(item.step().phase()))
        .put("optional", item.step().isOptional());
    if (item.leastDays() > 0) {
      document.put("leastDays", item.leastDays());
    }
    days(item.days(), document);
    decision.besideRecord(item).ifPresent(each -> standing(each, document));
    return source(item.source(), document);
  }

  private static void standing(StepBesideRecord step, ObjectNode document) {
    document.put("standing", WireName.of(step.standing()));
    step.doneOn().ifPresent(day -> document.put("doneOn", day.toString()));
    document.put("late", step.isLate());
  }

  private static ObjectNode order(ProgrammeOrder order, SetUpProgramme programme) {
    return source(
        order.source(),
        Json.object()
            .put("first", WireName.of(order.first()))
            .put("then", WireName.of(order.then()))
            .put("broken", order.isBrokenBy(programme)));
  }

  private static ObjectNode record(SetUpStanding standing) {
    ObjectNode document = Json.object();
    standing.phaseByRecord().ifPresent(each -> document.put("phase", WireName.of(each)));
    standing
        .phaseByProgramme()
        .ifPresent(each -> document.put("phaseByProgramme", WireName.of(each)));
    ArrayNode back = document.putArray("movesBack");
    standing.movesBack().forEach(each -> back.add(spell(each)));
    return document;
  }

  private static ObjectNode spell(PhaseSpell spell) {
    return Json.object()
        .put("phase", WireName.of(spell.phase()))
        .put("since", spell.since().toString());
  }

  private static ObjectNode days(DateSpan days, ObjectNode document) {
    return document
        .put("firstDay", days.firstDay().toString())
        .put("lastDay", days.lastDay().orElseThrow().toString());
  }

  private static ObjectNode source(Restated source, ObjectNode document) {
    document.put("statement", source.statement());
    document.set("citation", Json.citation(source.citation()));
    return document;
  }
}
