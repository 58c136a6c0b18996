package org.keywork.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keywork.agency.Agency;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.team.FamilyAndTeam;
import org.keywork.time.DateSpan;

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
    Map<PractitionerId, List<AllocatedFamily>> byPerson = new HashMap<>();
    families.forEach(family -> family.history().assignments().stream()
        .map(KeyWorkerAssignment::practitioner)
        .distinct()
        .forEach(who -> byPerson.computeIfAbsent(who, id -> new ArrayList<>()).add(family)));
    return keyWorkers.stream()
        .map(each -> new Caseload(each, byPerson.getOrDefault(each.id(), List.of())))
        .toList();
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

  /** The caseload of each key worker whose role is of a kind. */
  public List<Caseload> of(RoleKind kind) {
    return each().stream().filter(caseload -> caseload.isOf(kind)).toList();
  }

  /** What all of them carry together on the day of the basis, and what they could carry. */
  public TeamCapacity capacityOn(Basis basis) {
    return new TeamCapacity(
        basis.asOf(), each().stream().map(each -> each.capacityOn(basis)).toList());
  }

  /** What it means for each of them, in their order, to take one more family. */
  public List<TakingOne> takingOne(Intensity intensity, Basis basis) {
    return each().stream().map(each -> each.takingOne(intensity, basis)).toList();
  }

  /**
   * What all of them carry together over a span of days, and when it is most. What they could carry is
   * that of the first day.
   */
  public CapacityOverTime capacityOver(DateSpan days, LocalPolicy policy) {
    List<Caseload> caseloads = each();
    Basis first = new Basis(days.firstDay(), policy);
    return new CapacityOverTime(
        LoadOverTime.sum(
            days, caseloads.stream().map(each -> each.loadOver(days, policy)).toList()),
        CaseloadLimit.sum(caseloads.stream().map(each -> each.limitOn(first)).toList()));
  }

  /** Where the case files and the record of the service say different things of a day. */
  public List<Disagreement> disagreementsOn(LocalDate day) {
    return Disagreements.on(day, this);
  }
}
