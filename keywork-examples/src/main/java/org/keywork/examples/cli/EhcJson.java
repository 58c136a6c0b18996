package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import org.keywork.ehc.EhcDeadline;
import org.keywork.ehc.PhaseTransfer;
import org.keywork.ehc.TimeToComment;
import org.keywork.rule.Location;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** By when what is due for children's plans, as one document of kind ehc/1. */
final class EhcJson {

  private final LocalDate asOf;

  private EhcJson(LocalDate asOf) {
    this.asOf = asOf;
  }

  static String of(Decisions<List<ChildsTimetable>> decisions) {
    EhcJson json = new EhcJson(decisions.basis().asOf());
    return Json.written(DecisionJson.document("ehc/1", decisions, json::decision));
  }

  private ObjectNode decision(List<ChildsTimetable> timetables) {
    ObjectNode document = Json.object();
    ArrayNode processes = document.putArray("processes");
    timetables.forEach(each -> processes.add(process(each)));
    return document;
  }

  private ObjectNode process(ChildsTimetable each) {
    ObjectNode document = Json.object()
        .put("process", each.process().id().value())
        .put("child", each.process().child().value())
        .put("nation", WireName.of(each.timetable().nation()))
        .put("lawIsKnown", each.timetable().nation().hasEhcPlans());
    ArrayNode deadlines = document.putArray("deadlines");
    each.timetable().deadlines().forEach(due -> deadlines.add(deadline(due, each.at())));
    ArrayNode times = document.putArray("timesToComment");
    each.timesToComment(asOf).forEach(time -> times.add(timeToComment(time, each.at())));
    ArrayNode moves = document.putArray("phaseTransfers");
    each.process().phaseTransfers().forEach(move -> moves.add(phaseTransfer(move)));
    return document;
  }

  private ObjectNode deadline(EhcDeadline due, Location process) {
    ObjectNode document = Json.object()
        .put("duty", WireName.of(due.duty()))
        .put("lastDay", due.lastDay().toString());
    document.set("counted", DeadlineJson.of(due.deadline()));
    due.doneOn()
        .filter(day -> !day.isAfter(asOf))
        .ifPresent(day -> document.put("doneOn", day.toString()));
    document.set("state", DeadlineJson.state(due.stateOn(asOf)));
    document.put("missed", due.isMissedOn(asOf)).put("lifted", due.isLifted());
    ArrayNode lifted = document.putArray("liftedBy");
    due.liftedBy().forEach(citation -> lifted.add(Json.citation(citation)));
    document.put("confidence", WireName.of(due.duty().confidence()));
    document.set("citation", Json.citation(due.duty().citation()));
    return document.put("at", due.at().under(process).pointer());
  }

  private ObjectNode timeToComment(TimeToComment time, Location process) {
    ObjectNode document = Json.object()
        .put("servedOn", time.servedOn().toString())
        .put("lastDay", time.lastDay().toString());
    document.set("counted", DeadlineJson.of(time.counted()));
    document
        .put("ofAmendments", time.ofAmendments())
        .put("cutShort", EhcWords.isCutShortBy(time, asOf));
    document.set("citation", Json.citation(time.citation()));
    return document.put("at", time.at().under(process).pointer());
  }

  private ObjectNode phaseTransfer(PhaseTransfer move) {
    ObjectNode document = Json.object()
        .put("kind", WireName.of(move.kind()))
        .put("movesOn", move.movesOn().toString());
    move.amendedOn()
        .filter(day -> !day.isAfter(asOf))
        .ifPresent(day -> document.put("amendedOn", day.toString()));
    return document;
  }
}
