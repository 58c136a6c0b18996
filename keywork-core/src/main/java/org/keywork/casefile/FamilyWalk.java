package org.keywork.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    walk.visit(InformationSharing.class, file, CaseFile::informationSharing);
    walk.visit(ServedFamily.class, file, FamilyWalk::servedFamily);
    walk.visit(SupportAtNeed.class, file, FamilyWalk::supportAtNeed);
    walk.visit(RoleInformation.class, file, FamilyWalk::roleInformation);
    walk.visit(Participation.class, file, FamilyWalk::participation);
    walk.visit(FamilysRecords.class, file, FamilyWalk::records);
  }

  private static ServedFamily servedFamily(CaseFile file) {
    return new ServedFamily(file.activeTime(), file.family(), file.ownKeyWorkingDays());
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
        meetings(file.meetings()),
        homeVisits(file.contacts()),
        file.ownKeyWorkingDays());
  }

  private static List<LocalDate> meetings(List<Meeting> meetings) {
    List<LocalDate> days = new ArrayList<>(meetings.size());
    for (int i = 0; i < meetings.size(); i++) {
      days.add(meetings.get(i).heldOn());
    }
    return days;
  }

  private static List<LocalDate> homeVisits(List<Contact> contacts) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++) {
      if (contacts.get(i).form() == ContactForm.HOME_VISIT) {
        days.add(contacts.get(i).on());
      }
    }
    return days;
  }

  private static Participation participation(CaseFile file) {
    return new Participation(
        file.activeTime(), file.family().languageAndCulture(), file.assessments(), file.meetings());
  }
}
