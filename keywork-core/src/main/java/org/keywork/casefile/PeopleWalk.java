package org.keywork.casefile;

import java.util.List;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.FamilysOtherKeyWorking;
import org.keywork.assignment.FunctionsHeld;
import org.keywork.ehc.FamilysEhc;
import org.keywork.family.InformationSharing;
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
    FunctionsHeld functions = file.functionsHeld();
    EndOfSupport end = endOfSupport(file);
    walk.visit(AssignmentHistory.class, around.history());
    walk.visit(Allocation.class, around.allocation());
    walk.visit(FunctionsHeld.class, functions);
    walk.visit(FamilyAndTeam.class, around);
    throughMoves(file, functions, end, walk);
    throughSharing(file, around, walk);
    walk.visit(ForeseenEnds.class, foreseenEnds(file, around.allocation(), end));
    walk.visit(FamilysEhc.class, file.familysEhc());
    walk.visit(EndOfSupport.class, end);
    walk.visit(StepsDown.class, stepsDown(file));
    walk.visit(Leaving.class, leaving(file));
    walk.visit(OwnKeyWorkers.class, file.ownKeyWorkers());
  }

  private static void throughMoves(
      CaseFile file, FunctionsHeld functions, EndOfSupport end, Walk walk) {
    MovesAndKeyWorkers moves = moves(file);
    walk.visit(MovesAndKeyWorkers.class, moves);
    walk.visit(MovesAndFunctions.class, new MovesAndFunctions(moves, functions));
    walk.visit(MovesAndEndOfSupport.class, new MovesAndEndOfSupport(moves, end));
    walk.visit(
        MovesAndInformation.class,
        new MovesAndInformation(moves, ConversationWalk.informationNeeds(file)));
  }

  private static void throughSharing(CaseFile file, FamilyAndTeam around, Walk walk) {
    InformationSharing sharing = file.informationSharing();
    walk.visit(
        NewPractitioners.class,
        new NewPractitioners(sharing, around.team(), around.practitioners()));
    walk.visit(
        CoverAccess.class, new CoverAccess(sharing, around.history(), around.practitioners()));
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
    return foreseenEnds(file, allocation(file), endOfSupport(file));
  }

  private static ForeseenEnds foreseenEnds(CaseFile file, Allocation allocation, EndOfSupport end) {
    return new ForeseenEnds(allocation, file.practitioners(), file.transitions(), end.lastDaySet());
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
    return new FamilyAndTeam(allocation(file), file.team(), file.practitioners(), file.agencies());
  }

  private static Allocation allocation(CaseFile file) {
    return new Allocation(
        file.family(),
        file.assignmentHistory(),
        file.familysOwnKeyWorker(),
        file.consents(),
        file.choicesOfKeyWorker());
  }
}
