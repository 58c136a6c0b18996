package org.keywork.casefile;

import org.keywork.eligibility.SupportAtNeed;
import org.keywork.family.ContactForm;
import org.keywork.family.InformationSharing;
import org.keywork.family.RoleInformation;
import org.keywork.family.ServedFamily;
import org.keywork.plan.Meeting;
import org.keywork.plan.Participation;
import org.keywork.records.FamilysRecords;
import org.keywork.review.Contact;
import org.keywork.rule.Walk;

/** The views that have to do with what a family allows, is told, and needs in order to take part. */
final class FamilyWalk {

  private FamilyWalk() {}

  static void through(CaseFile file, Walk walk) {
    walk.visit(InformationSharing.class, file.informationSharing());
    walk.visit(
        ServedFamily.class,
        new ServedFamily(file.activeTime(), file.family(), file.ownKeyWorkers().days()));
    walk.visit(SupportAtNeed.class, supportAtNeed(file));
    walk.visit(RoleInformation.class, roleInformation(file));
    walk.visit(Participation.class, participation(file));
    walk.visit(FamilysRecords.class, records(file));
  }

  static FamilysRecords records(CaseFile file) {
    return new FamilysRecords(
        file.activeTime(),
        file.family(),
        file.assignmentHistory(),
        file.team(),
        file.meetings(),
        file.records());
  }

  static SupportAtNeed supportAtNeed(CaseFile file) {
    return new SupportAtNeed(file.activeTime(), file.callsForSupport());
  }

  static RoleInformation roleInformation(CaseFile file) {
    return new RoleInformation(
        file.activeTime(),
        file.roleExplanations(),
        file.meetings().stream().map(Meeting::heldOn).toList(),
        file.contacts().stream()
            .filter(contact -> contact.form() == ContactForm.HOME_VISIT)
            .map(Contact::on)
            .toList(),
        file.ownKeyWorkers().days());
  }

  private static Participation participation(CaseFile file) {
    return new Participation(
        file.activeTime(), file.family().languageAndCulture(), file.assessments(), file.meetings());
  }
}
