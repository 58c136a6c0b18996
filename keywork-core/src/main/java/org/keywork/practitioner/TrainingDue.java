package org.keywork.practitioner;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * Until when something has to come round again in the training of key workers. It is counted from the
 * last time: what was late makes the next later, too.
 *
 * <p>No source says how often a key worker is trained again or their training needs are assessed, so
 * that nothing falls due until a service has set {@link TrainingRules#TRAINED_EVERY} and {@link
 * TrainingRules#NEEDS_ASSESSED_EVERY}.
 *
 * @param what what it is
 * @param deadline by when, counted from the last time
 * @since 0.1
 */
public record TrainingDue(TrainingRound what, Deadline deadline) {

  /** Refuses a missing part. */
  public TrainingDue {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(deadline, "deadline");
  }

  /** What comes round a length of time after the last time. */
  public static TrainingDue after(LocalDate last, TrainingRound what, Period every) {
    return new TrainingDue(what, Deadline.within(every, last));
  }

  /** The day of the last time. */
  public LocalDate last() {
    return deadline.reference();
  }

  /** The last day that is in time. */
  public LocalDate by() {
    return deadline.lastDay();
  }

  /** Whether it is late on a day; on its last day it is not. */
  public boolean isLateOn(LocalDate asOf) {
    return asOf.isAfter(by());
  }

  /** What falls due for a key worker, as far as it can be told. */
  static List<TrainingDue> of(KeyWorker keyWorker, Basis basis) {
    return Stream.of(ongoing(keyWorker, basis), needsAssessment(keyWorker, basis))
        .flatMap(Optional::stream)
        .toList();
  }

  static Optional<TrainingDue> ongoing(KeyWorker keyWorker, Basis basis) {
    return lastTrained(keyWorker, basis.asOf())
        .flatMap(last -> basis
            .value(TrainingRules.TRAINED_EVERY)
            .map(every -> after(last, TrainingRound.ONGOING_TRAINING, every)));
  }

  /** The last session, or the induction where there was none since. */
  static Optional<LocalDate> lastTrained(KeyWorker keyWorker, LocalDate asOf) {
    return Stream.of(
            keyWorker.training().flatMap(training -> training.lastSessionBy(asOf)),
            keyWorker.inductionOn().filter(day -> !day.isAfter(asOf)))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  static Optional<TrainingDue> needsAssessment(KeyWorker keyWorker, Basis basis) {
    return keyWorker
        .training()
        .flatMap(training -> training.lastAssessmentBy(basis.asOf()))
        .flatMap(last -> basis
            .value(TrainingRules.NEEDS_ASSESSED_EVERY)
            .map(every -> after(last, TrainingRound.NEEDS_ASSESSMENT, every)));
  }
}
