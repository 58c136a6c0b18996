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
    walk.visit(
        FamilysReferrals.class,
        new FamilysReferrals(
            file.activeTime(),
            file.family(),
            file.referrals(),
            file.existingNetwork(),
            keyWorkers(file)));
    walk.visit(
        FamilysRefusals.class,
        new FamilysRefusals(file.family(), file.referrals(), file.refusals()));
    walk.visit(
        RefusedServices.class,
        new RefusedServices(file.activeTime(), file.family(), file.refusals(), file.unmetNeeds()));
    walk.visit(FamilysPathway.class, pathway(file));
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
