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

  /** Whether it is enough is for the service to say; none at all is not. */
  private Answer timeProtected() {
    return Answer.of(keyWorker
        .nonDesignatedRole()
        .flatMap(NonDesignated::protectedTime)
        .flatMap(ProtectedTime::hoursAWeek)
        .map(hours -> !hours.isZero()));
  }
}
