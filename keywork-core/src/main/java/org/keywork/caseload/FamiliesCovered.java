package org.keywork.caseload;

import java.util.List;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;

/**
 * The families that a key worker covers on a day, and whether that can go well.
 *
 * @param caseload all that the key worker carries
 * @param covered the families that they cover
 * @param basis the day, and what the service has set
 */
record FamiliesCovered(Caseload caseload, List<AllocatedFamily> covered, Basis basis) {

  static FamiliesCovered by(Caseload caseload, Basis basis) {
    PractitionerId who = caseload.keyWorker().id();
    List<AllocatedFamily> covered = caseload.carriedOn(basis.asOf()).stream()
        .filter(each -> !each.history().keyWorkersOn(basis.asOf()).contains(who))
        .toList();
    return new FamiliesCovered(caseload, covered, basis);
  }

  /** Which they are, by id. */
  List<FamilyId> families() {
    return covered.stream()
        .map(AllocatedFamily::family)
        .distinct()
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }

  /** Whether the key worker is on leave, and some family's case file does not show it. */
  boolean isAwayUnseen() {
    PractitionerId who = caseload.keyWorker().id();
    return caseload.keyWorker().isOnLeaveOn(basis.asOf())
        && covered.stream().anyMatch(each -> !each.history().isAwayOn(who, basis.asOf()));
  }

  /**
   * Whether it is the families covered that take the caseload beyond its maximum, and for one of them
   * nobody agreed to that.
   */
  boolean isBeyondMaximum() {
    CaseloadLimit limit = caseload.limit(basis.policy());
    List<CarriedFamily> carried = caseload.weighedOn(basis.asOf(), basis.policy());
    List<CarriedFamily> own =
        carried.stream().filter(each -> each.as() != CarriedAs.COVER).toList();
    return limit.isExceededBy(Load.of(carried).weight())
        && !limit.isExceededBy(Load.of(own).weight())
        && covered.stream().anyMatch(each -> !isAgreed(each));
  }

  private boolean isAgreed(AllocatedFamily family) {
    return family.history().assignments().stream()
        .filter(each -> each.practitioner().equals(caseload.keyWorker().id()))
        .filter(each -> each.during().contains(basis.asOf()))
        .flatMap(each -> each.beyondMaximumAgreedOn().stream())
        .anyMatch(agreed -> !agreed.isAfter(basis.asOf()));
  }
}
