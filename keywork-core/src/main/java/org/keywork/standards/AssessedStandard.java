package org.keywork.standards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.VerdictCounts;

/**
 * One of the standards as a service answers it, with what its records show beside that.
 *
 * @param standard which one
 * @param concerns whether it concerns the service
 * @param answers the answer as it was given; none where there is none, several by mistake
 * @param shown what the records show of each rule that bears on it, in the order of the rule book; rules
 *     that were held against no record are left out
 * @param drafted the answer that the records alone would give; none where people have to weigh them, or where
 *     the standard does not concern the service
 * @since 0.1
 */
public record AssessedStandard(
    Standard standard,
    Answer concerns,
    List<AnsweredStandard> answers,
    List<RuleEvidence> shown,
    Optional<StandardAnswer> drafted) {

  /** Refuses a missing part. */
  public AssessedStandard {
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(concerns, "concerns");
    answers = List.copyOf(answers);
    shown = List.copyOf(shown);
    Objects.requireNonNull(drafted, "drafted");
  }

  /** The answer, where there is exactly one. */
  public Optional<StandardAnswer> answer() {
    return answers.size() == 1 ? Optional.of(answers.get(0).answer()) : Optional.empty();
  }

  /** How many of what the rules look at, such as plans or practitioners, come to which verdict. */
  public VerdictCounts subjects() {
    return subjects(shown);
  }

  static VerdictCounts subjects(List<RuleEvidence> shown) {
    return shown.stream()
        .map(RuleEvidence::subjects)
        .reduce(new VerdictCounts(0, 0, 0, 0, 0), VerdictCounts::plus);
  }

  /** What the records show of it. */
  public RecordsShow recordsShow() {
    return RecordsShow.of(subjects());
  }

  /** Whether it is fully met by the answer that was given. */
  Answer isFullyMet() {
    return Answer.of(answer().map(given -> given == StandardAnswer.FULLY_MET));
  }

  /** How the answer and the records stand to each other. */
  public AgainstRecords againstRecords() {
    if (recordsShow() == RecordsShow.NOTHING) {
      return AgainstRecords.SILENT;
    }
    if (answers.size() > 1) {
      return AgainstRecords.OPEN;
    }
    if (answer().isPresent() && answer().equals(drafted)) {
      return AgainstRecords.SUPPORTED;
    }
    return answer().map(this::against).orElse(AgainstRecords.RECORDS_TELL_MORE);
  }

  private AgainstRecords against(StandardAnswer given) {
    RecordsShow shows = recordsShow();
    return switch (given) {
      case FULLY_MET ->
        shows.isMissedSomewhere() ? AgainstRecords.CONTRADICTED : AgainstRecords.OPEN;
      case NEARLY_MET ->
        shows == RecordsShow.MISSED ? AgainstRecords.CONTRADICTED : betterIfMet(shows);
      case NOT_MET ->
        drafted.isPresent() ? AgainstRecords.BETTER_THAN_ANSWERED : AgainstRecords.OPEN;
      case DONT_KNOW -> AgainstRecords.RECORDS_TELL_MORE;
    };
  }

  private static AgainstRecords betterIfMet(RecordsShow shows) {
    return shows == RecordsShow.MET ? AgainstRecords.BETTER_THAN_ANSWERED : AgainstRecords.OPEN;
  }
}
