package org.keywork.caseload;

import java.util.Collection;
import java.util.List;
import org.keywork.agency.Agency;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Basis;
import org.keywork.team.FamilyAndTeam;

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

  /**
   * Who of the key workers could be a family's key worker, on the day of the basis.
   *
   * @param family the family and the people around it
   * @param employers the agencies that employ the key workers
   * @throws IllegalArgumentException if a key worker stands here twice, or if an employer is missing
   */
  public Match match(FamilyAndTeam family, Collection<Agency> employers, Basis basis) {
    return new Matching(family, employers, basis).of(this);
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
