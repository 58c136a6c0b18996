package org.keywork.casefile;

import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.FunctionsHeld;
import org.keywork.rule.Walk;
import org.keywork.team.FamilyAndTeam;
import org.keywork.team.NewPractitioners;
import org.keywork.transition.EndOfSupport;
import org.keywork.transition.MovesAndKeyWorkers;

/** The views that have to do with who works with the family, and when that changes. */
final class PeopleWalk {

  private PeopleWalk() {}

  static void through(CaseFile file, Walk walk) {
    AssignmentHistory history = file.assignmentHistory();
    Allocation allocation =
        new Allocation(file.family(), history, file.familysOwnKeyWorker(), file.consents());
    walk.visit(AssignmentHistory.class, history);
    walk.visit(Allocation.class, allocation);
    walk.visit(
        FunctionsHeld.class, new FunctionsHeld(file.family().needs(), history, file.functions()));
    walk.visit(
        FamilyAndTeam.class,
        new FamilyAndTeam(allocation, file.team(), file.practitioners(), file.agencies()));
    walk.visit(
        NewPractitioners.class,
        new NewPractitioners(file.informationSharing(), file.team(), file.practitioners()));
    walk.visit(MovesAndKeyWorkers.class, new MovesAndKeyWorkers(history, file.transitions()));
    walk.visit(
        EndOfSupport.class,
        new EndOfSupport(file.family(), file.activeTime(), file.exitPlannedOn()));
  }
}
