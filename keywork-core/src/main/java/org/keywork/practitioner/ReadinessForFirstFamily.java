package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.keywork.rule.Answer;

/**
 * Whether somebody is ready, on a day, to be key worker of a first family, step by step.
 *
 * <p>Somebody who is a key worker beside another role needs time, an amended job description and one
 * manager who has the say, too. Where the role is not recorded these steps are asked for all the same,
 * and what is not known of them stays open. What was done once stays done: who is ready on a day is
 * ready, by the same record, on every later day.
 *
 * <p>A teacher who went through the selection on 3 May 2026, and whose induction ends on 8 June, is
 * not ready on 7 June; on 8 June they are, if all else is done.
 *
 * @param keyWorker who
 * @param day the day asked about
 * @param steps every step that is asked for, in their order
 * @since 0.1
 */
public record ReadinessForFirstFamily(
    PractitionerId keyWorker, LocalDate day, List<StepAnswer> steps) {

  /** Refuses a missing part. */
  public ReadinessForFirstFamily {
    Objects.requireNonNull(keyWorker, "keyWorker");
    Objects.requireNonNull(day, "day");
    steps = List.copyOf(steps);
  }

  static ReadinessForFirstFamily of(KeyWorker keyWorker, LocalDate day) {
    StepsTaken taken = new StepsTaken(keyWorker, day);
    return new ReadinessForFirstFamily(
        keyWorker.id(),
        day,
        Arrays.stream(ReadinessStep.values())
            .filter(step -> !step.isBesideAnotherRole() || !keyWorker.isDesignated())
            .map(step -> new StepAnswer(step, taken.answer(step)))
            .toList());
  }

  /** Yes if every step is done, no if one is known not to be, or else cannot tell. */
  public Answer answer() {
    return steps.stream().map(StepAnswer::answer).reduce(Answer.YES, Answer::and);
  }

  /** The steps that are not done, or of which nothing is recorded; none exactly when ready. */
  public List<StepAnswer> missing() {
    return steps.stream().filter(each -> each.answer() != Answer.YES).toList();
  }
}
