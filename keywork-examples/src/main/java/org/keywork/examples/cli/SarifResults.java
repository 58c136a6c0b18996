package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.RuleId;
import org.keywork.rule.WaivedFinding;
import org.keywork.rule.Waiver;
import org.keywork.source.Force;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What comes of one document as SARIF has it: what is not met fails, with a suppression where somebody
 * has accepted it, and what the record does not tell is open.
 */
final class SarifResults {

  private final SarifRules rules;
  private final CheckedDocument document;
  private final boolean besideBaseline;

  SarifResults(SarifRules rules, CheckedDocument document, boolean besideBaseline) {
    this.rules = rules;
    this.document = document;
    this.besideBaseline = besideBaseline;
  }

  /** One after the other: findings, what was accepted and, if wanted, questions. */
  List<ObjectNode> all(Shown shown) {
    List<ObjectNode> all = new ArrayList<>();
    document.report().findings().forEach(each -> all.add(compared(each)));
    document
        .report()
        .waived()
        .forEach(each -> all.add(finding(each.finding(), suppressions(each))));
    if (shown.questions()) {
      document.report().openQuestions().forEach(each -> all.add(question(each)));
    }
    return all;
  }

  /** What is waived and what is open is never held beside a baseline, and says nothing of it. */
  private ObjectNode compared(Finding finding) {
    ObjectNode result = finding(finding, Json.array());
    if (besideBaseline) {
      result.put("baselineState", document.isKnown(finding) ? "unchanged" : "new");
    }
    return result;
  }

  /** Results without a suppression have an empty list: left out, it would mean that nobody can tell. */
  private ObjectNode finding(Finding finding, ArrayNode suppressions) {
    ObjectNode result = result(
        finding.rule(), SarifRules.level(finding.force()), "fail", finding.at(), says(finding));
    result.set("suppressions", suppressions);
    ObjectNode properties = properties(finding.force(), finding.statements());
    properties.set("facts", Json.facts(finding.facts()));
    result.set("properties", properties);
    return result;
  }

  private static String says(Finding finding) {
    return finding.message() + " " + finding.remedy();
  }

  private ObjectNode question(OpenQuestion question) {
    ObjectNode result = result(
        question.rule(),
        "none",
        "open",
        question.at(),
        "Not recorded: " + question.missing() + ".");
    result.putArray("suppressions");
    result.set("properties", properties(question.force(), question.statements()));
    return result;
  }

  private ObjectNode result(RuleId rule, String level, String kind, Location at, String text) {
    ObjectNode result = Json.object()
        .put("ruleId", rule.value())
        .put("ruleIndex", rules.place(rule))
        .put("level", level)
        .put("kind", kind);
    result.putObject("message").put("text", text);
    result.set("locations", SarifPlace.of(document, at));
    result
        .putObject("partialFingerprints")
        .put(Fingerprint.NAME, Fingerprint.of(rule, document.report().subject(), at));
    return result;
  }

  private ObjectNode properties(Force force, List<Integer> statements) {
    ObjectNode properties =
        Json.object().put("subject", document.report().subject()).put("force", Words.of(force));
    properties.set("statements", Json.numbers(statements));
    return properties;
  }

  private static ArrayNode suppressions(WaivedFinding waived) {
    Waiver waiver = waived.waiver();
    ObjectNode suppression = Json.object()
        .put("kind", "external")
        .put("status", "accepted")
        .put(
            "justification",
            "Accepted by " + waiver.grantedBy() + " until " + waiver.until() + ": "
                + waiver.reason());
    return Json.array().add(suppression);
  }
}
