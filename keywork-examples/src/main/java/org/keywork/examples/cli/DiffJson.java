package org.keywork.examples.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.keywork.rule.ChangedFinding;
import org.keywork.rule.Finding;
import org.keywork.rule.Report;
import org.keywork.rule.ReportDifference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a change of policy does, as one document of kind diff/1. */
final class DiffJson implements DiffListener {

  private final JsonGenerator out;
  private final List<Unread> unread = new ArrayList<>();

  DiffJson(Writer out) {
    this.out = Json.generator(out);
  }

  @Override
  public void begins(PoliciesCompared compared) {
    out.writeStartObject();
    out.writeStringProperty("keywork", "diff/1");
    out.writeStringProperty("asOf", compared.asOf().toString());
    out.writeStringProperty("edition", compared.after().book().edition());
    property("old", policy(compared.before()));
    property("new", policy(compared.after()));
    out.writeArrayPropertyStart("documents");
  }

  private static ObjectNode policy(Issued issued) {
    ObjectNode document = Json.object().put("policy", issued.policy().name());
    document.set("switchedOff", SwitchedOffWords.json(issued.book().switchedOff()));
    return document;
  }

  /** A document of which both policies say the same is left out. */
  @Override
  public void compared(CheckedDocument document, ReportDifference difference) {
    if (!difference.isNothing()) {
      out.writeTree(told(document, difference));
    }
  }

  private static ObjectNode told(CheckedDocument document, ReportDifference difference) {
    ObjectNode told = Json.object()
        .put("file", document.file())
        .put("subject", document.report().subject());
    told.set("appeared", findings(difference.after(), difference.appeared(), document));
    told.set("vanished", findings(difference.before(), difference.vanished(), document));
    told.set("changed", changed(difference, document));
    return told.put("newQuestions", difference.newQuestions().size())
        .put("settledQuestions", difference.settledQuestions().size());
  }

  private static ArrayNode findings(Report of, List<Finding> findings, CheckedDocument document) {
    ArrayNode told = FindingsJson.findings(of, findings);
    CheckJson.place(told, findings.stream().map(Finding::at), document);
    return told;
  }

  private static ArrayNode changed(ReportDifference difference, CheckedDocument document) {
    List<ChangedFinding> changed = difference.changed();
    ArrayNode before = findings(
        difference.before(), changed.stream().map(ChangedFinding::before).toList(), document);
    ArrayNode after = findings(
        difference.after(), changed.stream().map(ChangedFinding::after).toList(), document);
    ArrayNode pairs = Json.array();
    for (int i = 0; i < changed.size(); i++) {
      ObjectNode pair = pairs.addObject();
      pair.set("before", before.get(i));
      pair.set("after", after.get(i));
    }
    return pairs;
  }

  @Override
  public void unread(Unread reason) {
    unread.add(reason);
  }

  @Override
  public void ends(DiffFigures figures) {
    out.writeEndArray();
    ArrayNode problems = Json.array();
    unread.forEach(each -> problems.add(CheckJson.problem(each)));
    property("unread", problems);
    ArrayNode rules = Json.array();
    figures
        .byRule()
        .forEach((rule, counts) -> rules.add(add(Json.object().put("rule", rule.value()), counts)));
    property("rules", rules);
    property("summary", summary(figures));
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private static ObjectNode summary(DiffFigures figures) {
    ObjectNode summary =
        Json.object().put("documents", figures.documents()).put("differing", figures.differing());
    return add(summary, figures.all())
        .put("newQuestions", figures.newQuestions())
        .put("settledQuestions", figures.settledQuestions())
        .put("unread", figures.inputsUnread());
  }

  private static ObjectNode add(ObjectNode document, DiffFigures.Counts counts) {
    return document
        .put("appeared", counts.appeared())
        .put("vanished", counts.vanished())
        .put("changed", counts.changed())
        .put("stronger", counts.stronger());
  }

  private void property(String name, JsonNode value) {
    out.writeName(name);
    out.writeTree(value);
  }
}
