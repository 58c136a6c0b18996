package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.caseload.Caseload;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.NextSupervision;
import org.keywork.practitioner.ReadinessForFirstFamily;
import org.keywork.practitioner.SupervisionSchedule;
import org.keywork.practitioner.TrainingDue;
import org.keywork.practitioner.TrainingTopics;
import org.keywork.rule.Basis;
import org.keywork.service.ServiceAtWork;

/**
 * Whether the key workers of a service are ready for a first family, and what falls due for them.
 *
 * @param each the key workers, in the order of the record of the service
 * @param workshop when the next workshop of all of them is due, as far as it can be told
 */
record ReadinessDecision(List<One> each, Optional<TrainingDue> workshop) {

  /**
   * How one of them stands.
   *
   * @param readiness whether they are ready, step by step
   * @param firstFamily the day on which they took their first family, as far as case files tell
   * @param topics what their training has dealt with; empty when no training is recorded
   * @param training what training falls due next
   * @param supervision when the next supervision is due; empty when none is recorded
   */
  record One(
      ReadinessForFirstFamily readiness,
      Optional<LocalDate> firstFamily,
      Optional<TrainingTopics> topics,
      List<TrainingDue> training,
      Optional<NextSupervision> supervision) {

    One {
      training = List.copyOf(training);
    }
  }

  ReadinessDecision {
    each = List.copyOf(each);
  }

  static ReadinessDecision of(ServiceAtWork service, Basis basis) {
    boolean familiesKnown = !service.families().isEmpty();
    return new ReadinessDecision(
        service.caseloads().each().stream()
            .map(each -> one(each, familiesKnown, basis))
            .toList(),
        service.service().workshopDue(basis));
  }

  private static One one(Caseload caseload, boolean familiesKnown, Basis basis) {
    KeyWorker keyWorker = caseload.keyWorker();
    return new One(
        keyWorker.readinessForFirstFamilyOn(basis.asOf()),
        caseload.firstFamilyTakenBy(basis.asOf()),
        keyWorker.trainingTopics(basis.asOf()),
        keyWorker.trainingDue(basis),
        familiesKnown ? caseload.nextSupervision(basis) : nextSupervision(keyWorker, basis));
  }

  /** Without case files nobody knows how many families there are, and that they are none least. */
  private static Optional<NextSupervision> nextSupervision(KeyWorker keyWorker, Basis basis) {
    return keyWorker
        .supervision()
        .flatMap(supervision -> supervision.schedule(basis))
        .map(SupervisionSchedule::next);
  }
}
