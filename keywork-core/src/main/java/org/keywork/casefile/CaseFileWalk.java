package org.keywork.casefile;

import java.util.List;
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

/** The way through a case file: every part that some rule looks at, once. */
final class CaseFileWalk {

  private CaseFileWalk() {}

  static void through(CaseFile file, Walk walk) {
    walk.visit(CaseFile.class, file);
    walk.visit(InformationSharing.class, informationSharing(file));
    walk.visit(RoleInformation.class, roleInformation(file));
    walk.visit(FunctionsHeld.class, functionsHeld(file));
    walk.visit(Participation.class, participation(file));
    walk.enter("family");
    walk.visit(Family.class, file.family());
    walk.leave();
    each(walk, "consents", Consent.class, file.consents());
    each(walk, "plans", SupportPlan.class, file.plans());
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
