package org.keywork.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import org.keywork.Keywork;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Sector;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.FamilyId;
import org.keywork.family.MemberId;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Finding;
import org.keywork.rule.Report;
import org.keywork.time.DateSpan;

/** Two people are named as key worker, and both are the family's single point of contact. */
public final class TwoKeyWorkers {

  private static final AgencyId SCHOOL = new AgencyId("school-7");
  private static final LocalDate TAKEN_ON = LocalDate.of(2026, 3, 2);

  private TwoKeyWorkers() {}

  /** Checks the case file as it stands on 22 November 2026, and prints what is found. */
  public static void main(String[] args) {
    printFindings(System.out);
  }

  static void printFindings(PrintStream out) {
    Report report = Keywork.guidance().check(caseFile(), LocalDate.of(2026, 11, 22));
    for (Finding finding : report.findings()) {
      out.println(finding.force() + " " + finding.rule() + " at " + finding.at());
      out.println("  " + finding.message());
      out.println("  " + finding.remedy());
      out.println("  " + finding.citation());
    }
  }

  static CaseFile caseFile() {
    return CaseFile.builder()
        .id(new CaseFileId("F-0042"))
        .openedOn(TAKEN_ON)
        .family(Family.builder()
            .id(new FamilyId("family-42"))
            .addChildren(Child.builder().id(new MemberId("child-1")).build())
            .build())
        .addAgencies(Agency.builder()
            .id(SCHOOL)
            .kind(AgencyKind.EDUCATION)
            .sector(Sector.STATUTORY)
            .build())
        .addPractitioners(practitioner("p-1"), practitioner("p-2"))
        .addAssignments(keyWorker("p-1", TAKEN_ON), keyWorker("p-2", LocalDate.of(2026, 9, 1)))
        .build();
  }

  private static Practitioner practitioner(String id) {
    return Practitioner.builder().id(new PractitionerId(id)).agency(SCHOOL).build();
  }

  private static KeyWorkerAssignment keyWorker(String id, LocalDate firstDay) {
    return KeyWorkerAssignment.builder()
        .practitioner(new PractitionerId(id))
        .kind(AssignmentKind.KEY_WORKER)
        .during(DateSpan.startingOn(firstDay))
        .contact(DateSpan.startingOn(firstDay))
        .build();
  }
}
