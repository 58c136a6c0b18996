package org.keywork.caseload;

import java.util.List;
import org.keywork.practitioner.KeyWorker;

/**
 * The key workers of a service and the families that they work with.
 *
 * @param keyWorkers the key workers, in the order of the record of the service
 * @param families the families, from their case files
 * @since 0.1
 */
public record Caseloads(List<KeyWorker> keyWorkers, List<AllocatedFamily> families) {

  /** Refuses a missing part. */
  public Caseloads {
    keyWorkers = List.copyOf(keyWorkers);
    families = List.copyOf(families);
  }

  /** The caseload of each key worker, in their order. */
  public List<Caseload> each() {
    return keyWorkers.stream().map(this::of).toList();
  }

  private Caseload of(KeyWorker keyWorker) {
    return new Caseload(
        keyWorker,
        families.stream()
            .filter(family -> family.history().assignments().stream()
                .anyMatch(each -> each.practitioner().equals(keyWorker.id())))
            .toList());
  }
}
