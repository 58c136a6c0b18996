package org.keywork.casefile;

import java.util.ArrayList;
import java.util.List;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.eligibility.FamilysReferrals;
import org.keywork.eligibility.FamilysRefusals;
import org.keywork.plan.RefusedServices;
import org.keywork.rule.Walk;
import org.keywork.time.DateSpan;

/** The views that have to do with how a family comes to the service, and what is refused to it. */
final class ReferralWalk {

  private ReferralWalk() {}

  static void through(CaseFile file, Walk walk) {
    walk.visit(FamilysReferrals.class, file, ReferralWalk::referrals);
    walk.visit(FamilysRefusals.class, file, ReferralWalk::refusals);
    walk.visit(RefusedServices.class, file, ReferralWalk::refusedServices);
    walk.visit(FamilysPathway.class, file, ReferralWalk::pathway);
  }

  private static FamilysReferrals referrals(CaseFile file) {
    return new FamilysReferrals(
        file.activeTime(),
        file.family(),
        file.referrals(),
        file.existingNetwork(),
        keyWorkers(file));
  }

  private static FamilysRefusals refusals(CaseFile file) {
    return new FamilysRefusals(file.family(), file.referrals(), file.refusals());
  }

  private static RefusedServices refusedServices(CaseFile file) {
    return new RefusedServices(
        file.activeTime(), file.family(), file.refusals(), file.unmetNeeds());
  }

  static FamilysPathway pathway(CaseFile file) {
    return new FamilysPathway(
        file.family(),
        file.activeTime(),
        file.pathway(),
        file.assignmentHistory(),
        file.plans(),
        file.reviews());
  }

  private static List<DateSpan> keyWorkers(CaseFile file) {
    List<DateSpan> days = new ArrayList<>(file.assignments().size());
    for (int i = 0; i < file.assignments().size(); i++) {
      KeyWorkerAssignment each = file.assignments().get(i);
      if (each.kind() == AssignmentKind.KEY_WORKER) {
        days.add(each.during());
      }
    }
    return days;
  }
}
