package org.keywork.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.NextSupervision;
import org.keywork.rule.Basis;

/**
 * A key worker and the families that ever were theirs.
 *
 * @param keyWorker the key worker
 * @param families the families of which they are or were key worker, cover or back-up
 * @since 0.1
 */
public record Caseload(KeyWorker keyWorker, List<AllocatedFamily> families) {

  /** Refuses a missing part. */
  public Caseload {
    Objects.requireNonNull(keyWorker, "keyWorker");
    families = List.copyOf(families);
  }

  /** The families that the key worker carries on a day, as their key worker or as cover. */
  public List<AllocatedFamily> carriedOn(LocalDate day) {
    return families.stream()
        .filter(each -> each.history().isActiveOn(day))
        .filter(each -> each.history().carriersOn(day).contains(keyWorker.id()))
        .toList();
  }

  /**
   * When the key worker's next supervision is due, as of a day and under a policy, with as many families
   * as they carry on that day. Empty where neither a session nor the day of an arrangement is recorded.
   */
  public Optional<NextSupervision> nextSupervision(Basis basis) {
    return keyWorker
        .supervision()
        .flatMap(supervision -> supervision.schedule(basis))
        .map(schedule -> schedule.withFamilies(carriedOn(basis.asOf()).size()).next());
  }
}
