package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleId;
import org.keywork.service.KeyWorkerService;
import org.keywork.standards.AgainstRecords;
import org.keywork.standards.AnsweredStandard;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.QualityProfile;
import org.keywork.standards.QuestionToAsk;
import org.keywork.standards.QuestionsToAsk;
import org.keywork.standards.SelfAssessment;
import org.keywork.standards.Standard;
import org.keywork.standards.StandardsMatrix;

/**
 * How a service stands against the standards, as far as the inputs could be read.
 *
 * @param service the service
 * @param families how many case files were read
 * @param assessment what it answers, and what the records show
 * @param questions what the records leave open
 * @param unread the inputs that could not be read, sorted by name, with each reason
 */
record StandardsOutcome(
    KeyWorkerService service,
    int families,
    SelfAssessment assessment,
    QuestionsToAsk questions,
    List<Unread> unread) {

  StandardsOutcome {
    unread = List.copyOf(unread);
  }

  /** Whether the service says of itself that it fully meets them all. */
  boolean isSaidToMeetAll() {
    return assessment.matrix().flatMap(StandardsMatrix::claimsToMeetAll).orElse(false);
  }

  /** The day of an answer: its own, or else that of the matrix. */
  Optional<LocalDate> answeredOn(AnsweredStandard answer) {
    return answer.answeredOn().or(() -> assessment.matrix().flatMap(StandardsMatrix::answeredOn));
  }

  /** The answers that are better than the records allow. */
  List<AssessedStandard> contradicted() {
    return assessment.standing(AgainstRecords.CONTRADICTED);
  }

  /** What to ask for once, the most helpful first. */
  List<QuestionToAsk> toAsk() {
    return questions.onStandards(assessment.book(), assessment.reading());
  }

  /** The standards of which the answer to a question would show more. */
  List<Standard> helpedBy(QuestionToAsk question) {
    return question.helps(assessment.book(), assessment.reading());
  }

  /** What the records show beside the quality criteria. */
  QualityProfile profile() {
    return QualityProfile.of(assessment.book(), assessment.evidence());
  }

  /** A rule of the book. */
  Rule<?> rule(RuleId id) {
    return assessment.book().rule(id).orElseThrow();
  }
}
