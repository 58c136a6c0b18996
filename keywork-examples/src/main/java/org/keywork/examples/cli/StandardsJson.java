package org.keywork.examples.cli;

import java.util.List;
import java.util.Set;
import org.keywork.rule.VerdictCounts;
import org.keywork.rule.WireName;
import org.keywork.standards.AnswerCounts;
import org.keywork.standards.AnsweredStandard;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.QuestionToAsk;
import org.keywork.standards.RuleEvidence;
import org.keywork.standards.SelfAssessment;
import org.keywork.standards.Standard;
import org.keywork.standards.StandardsMatrix;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a service stands against the standards, as one document of kind standards/1. */
final class StandardsJson {

  private StandardsJson() {}

  static String of(StandardsOutcome outcome, Set<StandardsShow> show) {
    ObjectNode document = opening(outcome);
    ArrayNode standards = document.putArray("standards");
    boolean inTheirWords = show.contains(StandardsShow.EVIDENCE);
    outcome
        .assessment()
        .standards()
        .forEach(each -> standards.add(standard(each, inTheirWords, outcome)));
    ArrayNode questions = document.putArray("questions");
    outcome.toAsk().forEach(each -> questions.add(question(each, outcome)));
    document.setAll(ProfileJson.of(outcome));
    ArrayNode unread = document.putArray("unread");
    outcome.unread().forEach(each -> unread.add(CheckJson.problem(each)));
    return Json.written(document);
  }

  private static ObjectNode opening(StandardsOutcome outcome) {
    SelfAssessment assessment = outcome.assessment();
    ObjectNode document = Json.object()
        .put("keywork", "standards/1")
        .put("asOf", assessment.basis().asOf().toString())
        .put("policy", assessment.basis().policy().name())
        .put("edition", assessment.book().edition());
    document.set(
        "switchedOff", SwitchedOffWords.json(assessment.basis().policy().switchedOff()));
    document
        .put("service", outcome.service().id().value())
        .put("families", outcome.families())
        .put("reading", WireName.of(assessment.reading()))
        .put("complete", assessment.counts().isComplete())
        .put("fullyMeets", WireName.of(assessment.fullyMeets()));
    assessment
        .matrix()
        .flatMap(StandardsMatrix::claimsToMeetAll)
        .ifPresent(claims -> document.put("claimsToMeetAll", claims));
    return document.set("counts", counts(assessment.counts()));
  }

  private static ObjectNode counts(AnswerCounts counts) {
    return Json.object()
        .put("fullyMet", counts.fullyMet())
        .put("nearlyMet", counts.nearlyMet())
        .put("notMet", counts.notMet())
        .put("dontKnow", counts.dontKnow())
        .put("unanswered", counts.unanswered())
        .put("answeredAgain", counts.answeredAgain());
  }

  private static ObjectNode standard(
      AssessedStandard each, boolean inTheirWords, StandardsOutcome outcome) {
    Standard standard = each.standard();
    ObjectNode document = Json.object()
        .put("standard", WireName.of(standard))
        .put("group", WireName.of(standard.group()))
        .put("says", standard.says(outcome.assessment().reading()))
        .put("concerns", WireName.of(each.concerns()));
    ArrayNode answers = document.putArray("answers");
    each.answers().forEach(answer -> answers.add(answer(answer, inTheirWords, outcome)));
    document
        .put("againstRecords", WireName.of(each.againstRecords()))
        .put("recordsShow", WireName.of(each.recordsShow()));
    each.drafted().ifPresent(draft -> document.put("draft", WireName.of(draft)));
    document.set("verdicts", counts(each.subjects()));
    document.set("evidence", evidence(each.shown(), outcome));
    document.set("citation", Json.citation(standard.citation()));
    return document;
  }

  private static ObjectNode answer(
      AnsweredStandard answer, boolean inTheirWords, StandardsOutcome outcome) {
    ObjectNode document = Json.object().put("answer", WireName.of(answer.answer()));
    outcome.answeredOn(answer).ifPresent(day -> document.put("answeredOn", day.toString()));
    document.put("evidenceGiven", answer.hasEvidence());
    if (inTheirWords) {
      answer.evidence().ifPresent(words -> document.put("evidence", words));
    }
    return document;
  }

  /** What the records show, rule by rule. */
  static ArrayNode evidence(List<RuleEvidence> shown, StandardsOutcome outcome) {
    ArrayNode array = Json.array();
    for (RuleEvidence each : shown) {
      ObjectNode document = Json.object()
          .put("rule", each.rule().value())
          .put("scope", outcome.rule(each.rule()).scope());
      document.set("subjects", counts(each.subjects()));
      document.set("records", counts(each.records()));
      array.add(document);
    }
    return array;
  }

  private static ObjectNode counts(VerdictCounts counts) {
    return Json.object()
        .put("met", counts.met())
        .put("notMet", counts.notMet())
        .put("notApplicable", counts.notApplicable())
        .put("cannotTell", counts.cannotTell())
        .put("waived", counts.waived());
  }

  private static ObjectNode question(QuestionToAsk question, StandardsOutcome outcome) {
    ObjectNode document =
        Json.object().put("missing", question.missing()).put("place", question.place());
    document.set(
        "standards",
        Json.texts(outcome.helpedBy(question).stream().map(WireName::of).toList()));
    document.set(
        "rules", Json.texts(question.rules().stream().map(String::valueOf).toList()));
    return document.put("records", question.records());
  }
}
