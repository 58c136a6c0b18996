package org.keywork.caseload;

import java.util.List;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;

/**
 * What a key worker's leave, known to the service, means for their families on a day.
 *
 * @param caseloads all key workers and their families
 * @param keyWorker who is on leave
 * @param basis the day, and what the service has set
 */
record LeaveOfKeyWorker(Caseloads caseloads, KeyWorker keyWorker, Basis basis) {

  /** The families whose key worker is away without their case file showing it. */
  List<AllocatedFamily> unseen() {
    return caseloads.families().stream()
        .filter(each -> isUnseen(each.history()))
        .toList();
  }

  /** Those of them for whom nobody else is there, by id. */
  List<FamilyId> leftAlone() {
    return unseen().stream()
        .filter(each -> isLeftAlone(each.history()))
        .map(AllocatedFamily::family)
        .distinct()
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }

  private boolean isUnseen(AssignmentHistory history) {
    return history.isActiveOn(basis.asOf())
        && history.keyWorkersOn(basis.asOf()).contains(keyWorker.id())
        && !history.isAwayOn(keyWorker.id(), basis.asOf());
  }

  private boolean isLeftAlone(AssignmentHistory history) {
    return history.thereOn(basis.asOf()).stream().allMatch(this::isOnLeave);
  }

  private boolean isOnLeave(PractitionerId who) {
    return caseloads.keyWorkers().stream()
        .filter(each -> each.id().equals(who))
        .anyMatch(each -> each.isOnLeaveOn(basis.asOf()));
  }
}
