package org.keywork.caseload;

import java.time.LocalDate;
import java.util.List;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.KeyWorker;

/**
 * The families that a key worker covers on a day.
 *
 * @param keyWorker who covers
 * @param covered the families
 * @param day the day
 */
record FamiliesCovered(KeyWorker keyWorker, List<AllocatedFamily> covered, LocalDate day) {

  static FamiliesCovered by(Caseload caseload, LocalDate day) {
    KeyWorker keyWorker = caseload.keyWorker();
    List<AllocatedFamily> covered = caseload.carriedOn(day).stream()
        .filter(each -> !each.history().keyWorkersOn(day).contains(keyWorker.id()))
        .toList();
    return new FamiliesCovered(keyWorker, covered, day);
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
    return keyWorker.isOnLeaveOn(day)
        && covered.stream().anyMatch(each -> !each.history().isAwayOn(keyWorker.id(), day));
  }
}
