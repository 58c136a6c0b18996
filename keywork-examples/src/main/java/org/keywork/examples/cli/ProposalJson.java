package org.keywork.examples.cli;

import java.util.List;
import org.keywork.casefile.CourseOfChange;
import org.keywork.casefile.ToTellOrAsk;
import org.keywork.json.DocumentWriter;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.WireName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a change would bring, as one document of kind consequences/1. */
final class ProposalJson {

  private static final DocumentWriter WRITER = DocumentWriter.compact();

  private ProposalJson() {}

  static String of(Decisions<ProposalDecision> decisions) {
    return Json.written(DecisionJson.document("consequences/1", decisions, ProposalJson::decision));
  }

  private static ObjectNode decision(ProposalDecision decision) {
    CourseOfChange brings = decision.consequences();
    ObjectNode document = Json.object()
        .put("proposal", ProposalWords.kind(decision.proposal()))
        .put("settledOn", decision.proposal().settledOn().toString());
    ArrayNode days = document.putArray("lookedAtOn");
    brings.days().forEach(each -> days.add(each.with().asOf().toString()));
    document.set("newFindings", findings(brings.last().with(), brings.newFindings()));
    document.set("settledFindings", findings(brings.last().without(), brings.settledFindings()));
    document.set("newQuestions", questions(brings.last().with(), brings.newQuestions()));
    ArrayNode told = document.putArray("toTellOrAsk");
    brings.toTellOrAsk().forEach(each -> told.add(toTellOrAsk(each)));
    return document;
  }

  /** As a report has them. */
  private static JsonNode findings(Report report, List<Finding> findings) {
    return part(report, findings, List.of(), "findings");
  }

  private static JsonNode questions(Report report, List<OpenQuestion> questions) {
    return part(report, List.of(), questions, "openQuestions");
  }

  private static JsonNode part(
      Report of, List<Finding> findings, List<OpenQuestion> questions, String name) {
    Report part = new Report(
        of.subject(),
        of.asOf(),
        of.policy(),
        of.edition(),
        findings,
        List.of(),
        questions,
        of.counts(),
        List.of());
    JsonNode written = Json.read(WRITER.write(part)).get(name);
    return written == null ? Json.array() : written;
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
