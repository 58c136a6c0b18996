package org.keywork.examples.embedding;

import java.time.LocalDate;
import org.keywork.Keywork;
import org.keywork.agency.*;
import org.keywork.assignment.*;
import org.keywork.casefile.*;
import org.keywork.family.*;
import org.keywork.practitioner.*;
import org.keywork.rule.*;
import org.keywork.time.DateSpan;

public final class TwoKeyWorkers {

  public static void main(String[] args) {
    LocalDate opened = LocalDate.of(2026, 3, 2);
    AgencyId school = new AgencyId("school-7");
    CaseFile file = CaseFile.builder()
        .id(new CaseFileId("F-0042"))
        .openedOn(opened)
        .family(Family.builder()
            .id(new FamilyId("family-42"))
            .addChildren(Child.builder().id(new MemberId("child-1")).build())
            .build())
        .addAgencies(Agency.builder()
            .id(school)
            .kind(AgencyKind.EDUCATION)
            .sector(Sector.STATUTORY)
            .build())
        .addPractitioners(practitioner("p-1", school), practitioner("p-2", school))
        .addAssignments(keyWorker("p-1", opened), keyWorker("p-2", LocalDate.of(2026, 9, 1)))
        .build();

    Report report = Keywork.guidance().check(file, LocalDate.of(2026, 11, 22));
    for (Finding finding : report.findings()) {
      System.out.println(finding.force() + " " + finding.rule() + " at " + finding.at());
      System.out.println("  " + finding.message() + " " + finding.remedy());
      System.out.println("  " + finding.citation());
    }
  }

  private static Practitioner practitioner(String id, AgencyId employer) {
    return Practitioner.builder().id(new PractitionerId(id)).agency(employer).build();
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
