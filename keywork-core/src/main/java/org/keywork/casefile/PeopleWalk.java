package org.keywork.casefile;

import java.util.List;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.FamilysOtherKeyWorking;
import org.keywork.assignment.FunctionsHeld;
import org.keywork.ehc.FamilysEhc;
import org.keywork.rule.Walk;
import org.keywork.team.CoverAccess;
import org.keywork.team.FamilyAndTeam;
import org.keywork.team.NewPractitioners;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.transition.EndOfSupport;
import org.keywork.transition.FamilysWayAhead;
import org.keywork.transition.ForeseenEnds;
import org.keywork.transition.Leaving;
import org.keywork.transition.MovesAndEndOfSupport;
import org.keywork.transition.MovesAndFunctions;
import org.keywork.transition.MovesAndInformation;
import org.keywork.transition.MovesAndKeyWorkers;
import org.keywork.transition.OwnKeyWorkers;
import org.keywork.transition.SignsOfReadiness;
import org.keywork.transition.StepsDown;

/** The views that have to do with who works with the family, and when that changes. */
final class PeopleWalk {

  private PeopleWalk() {}

  static void through(CaseFile file, Walk walk) {
    FamilyAndTeam around = familyAndTeam(file);
    AssignmentHistory history = around.history();
    walk.visit(AssignmentHistory.class, history);
    walk.visit(Allocation.class, around.allocation());
    walk.visit(FunctionsHeld.class, file.functionsHeld());
    walk.visit(FamilyAndTeam.class, around);
    walk.visit(
        NewPractitioners.class,
        new NewPractitioners(file.informationSharing(), file.team(), file.practitioners()));
    MovesAndKeyWorkers moves = moves(file);
    walk.visit(MovesAndKeyWorkers.class, moves);
    walk.visit(MovesAndFunctions.class, new MovesAndFunctions(moves, file.functionsHeld()));
    walk.visit(MovesAndEndOfSupport.class, new MovesAndEndOfSupport(moves, endOfSupport(file)));
    walk.visit(
        MovesAndInformation.class,
        new MovesAndInformation(moves, ConversationWalk.informationNeeds(file)));
    walk.visit(
        CoverAccess.class,
        new CoverAccess(file.informationSharing(), history, file.practitioners()));
    walk.visit(ForeseenEnds.class, foreseenEnds(file));
    walk.visit(FamilysEhc.class, file.familysEhc());
    walk.visit(EndOfSupport.class, endOfSupport(file));
    walk.visit(StepsDown.class, stepsDown(file));
    walk.visit(Leaving.class, leaving(file));
    walk.visit(OwnKeyWorkers.class, file.ownKeyWorkers());
  }

  static MovesAndKeyWorkers moves(CaseFile file) {
    return new MovesAndKeyWorkers(file.family(), file.assignmentHistory(), file.transitions());
  }

  static SignsOfReadiness signsOfReadiness(CaseFile file) {
    return new SignsOfReadiness(
        file.ownKeyWorkers(),
        file.readiness(),
        file.meetings(),
        file.team().map(TeamAroundTheChild::matters).orElse(List.of()));
  }

  static ForeseenEnds foreseenEnds(CaseFile file) {
    return new ForeseenEnds(
        familyAndTeam(file).allocation(),
        file.practitioners(),
        file.transitions(),
        endOfSupport(file).lastDaySet());
  }

  static EndOfSupport endOfSupport(CaseFile file) {
    return new EndOfSupport(
        file.family(),
        file.assignmentHistory(),
        file.activeTime(),
        file.timeLimit(),
        file.exitPlan());
  }

  static StepsDown stepsDown(CaseFile file) {
    return new StepsDown(
        file.family(),
        file.activeTime(),
        file.intensities(),
        file.stepDowns(),
        file.exitPlan(),
        file.ownKeyWorkers().days());
  }

  static Leaving leaving(CaseFile file) {
    return new Leaving(
        file.family(),
        file.assignmentHistory(),
        file.activeTime(),
        file.intensities(),
        file.stepDowns(),
        file.openDoor(),
        file.returns());
  }

  static FamilysWayAhead wayAhead(CaseFile file) {
    return new FamilysWayAhead(
        endOfSupport(file), foreseenEnds(file), moves(file), file.familysEhc(), file.stepDowns());
  }

  /** Key working from elsewhere, each at its place. */
  static void throughParts(CaseFile file, Walk walk) {
    for (int i = 0; i < file.otherKeyWorking().size(); i++) {
      walk.enter("otherKeyWorking", i);
      walk.visit(
          FamilysOtherKeyWorking.class,
          new FamilysOtherKeyWorking(file.otherKeyWorking().get(i), file.activeTime()));
      walk.leave();
    }
  }

  /** The family and the people around it. */
  static FamilyAndTeam familyAndTeam(CaseFile file) {
    Allocation allocation = new Allocation(
        file.family(),
        file.assignmentHistory(),
        file.familysOwnKeyWorker(),
        file.consents(),
        file.choicesOfKeyWorker());
    return new FamilyAndTeam(allocation, file.team(), file.practitioners(), file.agencies());
  }
}
