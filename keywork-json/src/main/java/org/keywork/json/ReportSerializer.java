package org.keywork.json;

import java.util.List;
import java.util.Map;
import org.keywork.rule.Facts;
import org.keywork.rule.Finding;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.VerdictCounts;
import org.keywork.rule.WaivedFinding;
import org.keywork.rule.Waiver;
import org.keywork.rule.WireName;
import org.keywork.source.Citation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what a rule book says of a record. The lists are there even when they are empty. */
final class ReportSerializer extends ValueSerializer<Report> {

  @Override
  public void serialize(Report report, JsonGenerator out, SerializationContext context) {
    out.writeStartObject(report);
    writeProperties(report, out);
    out.writeEndObject();
  }

  static void writeProperties(Report report, JsonGenerator out) {
    out.writeStringProperty("subject", report.subject());
    out.writeStringProperty("asOf", report.asOf().toString());
    out.writeStringProperty("policy", report.policy());
    out.writeStringProperty("edition", report.edition());
    switchedOff(report.switchedOff(), out);
    counts(report.counts(), out);
    out.writeArrayPropertyStart("findings");
    report.findings().forEach(finding -> finding(finding, out));
    out.writeEndArray();
    out.writeArrayPropertyStart("waived");
    report.waived().forEach(waived -> waived(waived, out));
    out.writeEndArray();
    out.writeArrayPropertyStart("openQuestions");
    report.openQuestions().forEach(question -> question(question, out));
    out.writeEndArray();
    verdicts(report.verdicts(), out);
  }

  /** As a policy has it. */
  static void switchedOff(Map<RuleId, String> rules, JsonGenerator out) {
    out.writeObjectPropertyStart(RulesSwitchedOff.PROPERTY);
    rules.forEach((rule, reason) -> out.writeStringProperty(rule.value(), reason));
    out.writeEndObject();
  }

  private static void counts(VerdictCounts counts, JsonGenerator out) {
    out.writeObjectPropertyStart("counts");
    out.writeNumberProperty("met", counts.met());
    out.writeNumberProperty("notMet", counts.notMet());
    out.writeNumberProperty("notApplicable", counts.notApplicable());
    out.writeNumberProperty("cannotTell", counts.cannotTell());
    out.writeNumberProperty("waived", counts.waived());
    out.writeEndObject();
  }

  private static void finding(Finding finding, JsonGenerator out) {
    out.writeStartObject();
    found(finding, out);
    out.writeEndObject();
  }

  private static void waived(WaivedFinding waived, JsonGenerator out) {
    out.writeStartObject();
    found(waived.finding(), out);
    waiver(waived.waiver(), out);
    out.writeEndObject();
  }

  private static void found(Finding finding, JsonGenerator out) {
    id("rule", finding.rule(), out);
    code("force", finding.force(), out);
    statements(finding.statements(), out);
    at(finding.at(), out);
    out.writeStringProperty("message", finding.message());
    out.writeStringProperty("remedy", finding.remedy());
    citation(finding.citation(), out);
    facts(finding.facts(), out);
  }

  private static void citation(Citation citation, JsonGenerator out) {
    out.writeObjectPropertyStart("citation");
    out.writeStringProperty("publication", citation.publication().key());
    out.writeStringProperty("place", citation.place());
    out.writeEndObject();
  }

  private static void facts(Facts facts, JsonGenerator out) {
    out.writeObjectPropertyStart("facts");
    for (String name : facts.names()) {
      out.writeName(name);
      fact(facts.value(name), out);
    }
    out.writeEndObject();
  }

  private static void fact(Object value, JsonGenerator out) {
    if (value instanceof Integer count) {
      out.writeNumber(count);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(each -> out.writeString(each.toString()));
      out.writeEndArray();
    } else {
      out.writeString(value.toString());
    }
  }

  private static void waiver(Waiver waiver, JsonGenerator out) {
    out.writeObjectPropertyStart("waiver");
    waiverOfARule(waiver, out);
    out.writeEndObject();
  }

  /** Everything about a waiver but the rule, which is told already. */
  static void waiverOfARule(Waiver waiver, JsonGenerator out) {
    waiver.subject().ifPresent(subject -> out.writeStringProperty("subject", subject));
    waiver.at().ifPresent(at -> at(at, out));
    out.writeStringProperty("reason", waiver.reason());
    out.writeStringProperty("grantedBy", waiver.grantedBy());
    out.writeStringProperty("until", waiver.until().toString());
  }

  private static void question(OpenQuestion question, JsonGenerator out) {
    out.writeStartObject();
    id("rule", question.rule(), out);
    code("force", question.force(), out);
    statements(question.statements(), out);
    at(question.at(), out);
    out.writeStringProperty("missing", question.missing());
    out.writeEndObject();
  }

  private static void verdicts(List<RuleVerdict> verdicts, JsonGenerator out) {
    if (verdicts.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("verdicts");
    for (RuleVerdict verdict : verdicts) {
      out.writeStartObject();
      id("rule", verdict.rule(), out);
      at(verdict.at(), out);
      code("verdict", verdict.kind(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void id(String property, Identifier id, JsonGenerator out) {
    out.writeStringProperty(property, id.value());
  }

  private static void code(String property, Enum<?> code, JsonGenerator out) {
    out.writeStringProperty(property, WireName.of(code));
  }

  private static void at(Location at, JsonGenerator out) {
    out.writeStringProperty("at", at.pointer());
  }

  private static void statements(List<Integer> statements, JsonGenerator out) {
    out.writeArrayPropertyStart("statements");
    statements.forEach(out::writeNumber);
    out.writeEndArray();
  }
}
