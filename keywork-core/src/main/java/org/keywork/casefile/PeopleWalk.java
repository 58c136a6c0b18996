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
    walk.visit(AssignmentHistory.class, file, CaseFile::assignmentHistory);
    walk.visit(Allocation.class, file, PeopleWalk::allocation);
    walk.visit(FunctionsHeld.class, file, CaseFile::functionsHeld);
    walk.visit(FamilyAndTeam.class, file, PeopleWalk::familyAndTeam);
    throughMoves(file, walk);
    walk.visit(NewPractitioners.class, file, PeopleWalk::newPractitioners);
    walk.visit(CoverAccess.class, file, PeopleWalk::coverAccess);
    walk.visit(ForeseenEnds.class, file, PeopleWalk::foreseenEnds);
    walk.visit(FamilysEhc.class, file, CaseFile::familysEhc);
    walk.visit(EndOfSupport.class, file, PeopleWalk::endOfSupport);
    walk.visit(StepsDown.class, file, PeopleWalk::stepsDown);
    walk.visit(Leaving.class, file, PeopleWalk::leaving);
    walk.visit(OwnKeyWorkers.class, file, CaseFile::ownKeyWorkers);
  }

  /** What the children's moves from one setting to another meet with. */
  private static void throughMoves(CaseFile file, Walk walk) {
    walk.visit(MovesAndKeyWorkers.class, file, PeopleWalk::moves);
    walk.visit(MovesAndFunctions.class, file, PeopleWalk::movesAndFunctions);
    walk.visit(MovesAndEndOfSupport.class, file, PeopleWalk::movesAndEndOfSupport);
    walk.visit(MovesAndInformation.class, file, PeopleWalk::movesAndInformation);
  }

  private static MovesAndFunctions movesAndFunctions(CaseFile file) {
    return new MovesAndFunctions(moves(file), file.functionsHeld());
  }

  private static MovesAndEndOfSupport movesAndEndOfSupport(CaseFile file) {
    return new MovesAndEndOfSupport(moves(file), endOfSupport(file));
  }

  private static MovesAndInformation movesAndInformation(CaseFile file) {
    return new MovesAndInformation(moves(file), ConversationWalk.informationNeeds(file));
  }

  private static NewPractitioners newPractitioners(CaseFile file) {
    return new NewPractitioners(file.informationSharing(), file.team(), file.practitioners());
  }

  private static CoverAccess coverAccess(CaseFile file) {
    return new CoverAccess(
        file.informationSharing(), file.assignmentHistory(), file.practitioners());
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
        allocation(file),
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
          file.otherKeyWorking().get(i),
          file.activeTime(),
          FamilysOtherKeyWorking::new);
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
