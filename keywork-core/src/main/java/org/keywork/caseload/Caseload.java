package org.keywork.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.practitioner.KeyWorker;

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
}
