package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Answer;

/**
 * What the record of a key worker says, by a day, of each step to the first family.
 *
 * @param keyWorker who
 * @param day the last day that counts
 */
record StepsTaken(KeyWorker keyWorker, LocalDate day) {

  Answer answer(ReadinessStep step) {
    return switch (step) {
      case SELECTION -> Answer.of(keyWorker.selection().map(each -> each.isGoneThroughBy(day)));
      case INDUCTION ->
        Answer.of(keyWorker.inductionOn().map(completed -> !completed.isAfter(day)));
      case CLARITY_ABOUT_ROLE -> clarity();
      case JOB_DESCRIPTION_WRITTEN -> described(JobDescription::written);
      case JOB_DESCRIPTION_GIVEN -> described(JobDescription::given);
      case JOB_DESCRIPTION_AMENDED -> described(JobDescription::amended);
      case PROTECTED_TIME -> timeProtected();
      case AUTHORITY_STATED -> keyWorker.authorityStatedBy(day);
    };
  }

  /** Where nobody noted of what the key worker is clear, they may be clear all the same. */
  private Answer clarity() {
    return keyWorker.roleClarifications().isEmpty()
        ? Answer.CANNOT_TELL
        : Answer.of(keyWorker.unclearAboutBy(day).isEmpty());
  }

  private Answer described(Function<JobDescription, Optional<Arrangement>> matter) {
    return Answer.of(keyWorker.jobDescription().flatMap(matter).map(each -> each.isInPlaceOn(day)));
  }

  /**
   * Whether some hours are protected, formally and by somebody's authority. Whether they are enough
   * is for the service to say, and whether they are really given can only be seen later.
   */
  private Answer timeProtected() {
    Optional<ProtectedTime> time = keyWorker.protectedTime();
    return Answer.of(time.flatMap(ProtectedTime::isGiven))
        .and(Answer.of(
            time.flatMap(ProtectedTime::formally).map(formally -> formally.isInPlaceOn(day))))
        .and(Answer.of(time.flatMap(ProtectedTime::isAuthorised)));
  }
}
