package org.keywork.casefile;

import java.util.List;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.FunctionsHeld;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.Consent;
import org.keywork.family.ContactForm;
import org.keywork.family.Family;
import org.keywork.family.InformationSharing;
import org.keywork.family.RoleInformation;
import org.keywork.plan.Meeting;
import org.keywork.plan.Participation;
import org.keywork.plan.SupportPlan;
import org.keywork.review.Contact;
import org.keywork.rule.Walk;
import org.keywork.team.FamilyAndTeam;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.transition.EndOfSupport;
import org.keywork.transition.MovesAndKeyWorkers;
import org.keywork.transition.Transition;

/** The way through a case file: every part that some rule looks at, once. */
final class CaseFileWalk {

  private CaseFileWalk() {}

  static void through(CaseFile file, Walk walk) {
    walk.visit(CaseFile.class, file);
    walk.visit(InformationSharing.class, informationSharing(file));
    walk.visit(RoleInformation.class, roleInformation(file));
    walk.visit(FunctionsHeld.class, functionsHeld(file));
    walk.visit(Participation.class, participation(file));
    peopleOf(file, walk);
    part(walk, "family", Family.class, file.family());
    each(walk, "consents", Consent.class, file.consents());
    file.team().ifPresent(team -> part(walk, "team", TeamAroundTheChild.class, team));
    each(walk, "plans", SupportPlan.class, file.plans());
    each(walk, "transitions", Transition.class, file.transitions());
  }

  /** The views of the whole file that have to do with who works with the family. */
  private static void peopleOf(CaseFile file, Walk walk) {
    AssignmentHistory history = file.assignmentHistory();
    Allocation allocation = new Allocation(file.family(), history, file.familysOwnKeyWorker());
    walk.visit(AssignmentHistory.class, history);
    walk.visit(Allocation.class, allocation);
    walk.visit(
        FamilyAndTeam.class,
        new FamilyAndTeam(allocation, file.team(), file.practitioners(), file.agencies()));
    walk.visit(MovesAndKeyWorkers.class, new MovesAndKeyWorkers(history, file.transitions()));
    walk.visit(
        EndOfSupport.class,
        new EndOfSupport(file.family(), file.activeDays(), file.exitPlannedOn()));
  }

  private static <T> void part(Walk walk, String property, Class<T> type, T part) {
    walk.enter(property);
    walk.visit(type, part);
    walk.leave();
  }

  private static InformationSharing informationSharing(CaseFile file) {
    return new InformationSharing(
        file.activeTime(),
        file.family(),
        file.consents(),
        file.disclosures(),
        file.assignments().stream().map(KeyWorkerAssignment::during).toList());
  }

  private static RoleInformation roleInformation(CaseFile file) {
    return new RoleInformation(
        file.activeTime(),
        file.roleExplanations(),
        file.meetings().stream().map(Meeting::heldOn).toList(),
        file.contacts().stream()
            .filter(contact -> contact.form() == ContactForm.HOME_VISIT)
            .map(Contact::on)
            .toList());
  }

  private static FunctionsHeld functionsHeld(CaseFile file) {
    return new FunctionsHeld(
        file.activeTime(), file.family().needs(), file.assignments(), file.functions());
  }

  private static Participation participation(CaseFile file) {
    return new Participation(
        file.activeTime(), file.family().languageAndCulture(), file.assessments(), file.meetings());
  }

  private static <T> void each(Walk walk, String property, Class<T> type, List<T> items) {
    for (int i = 0; i < items.size(); i++) {
      walk.enter(property, i);
      walk.visit(type, items.get(i));
      walk.leave();
    }
  }
}
