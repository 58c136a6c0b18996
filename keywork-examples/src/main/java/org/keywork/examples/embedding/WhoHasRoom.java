package org.keywork.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Sector;
import org.keywork.assignment.Intensity;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.Candidate;
import org.keywork.caseload.CaseloadLimit;
import org.keywork.caseload.Ground;
import org.keywork.caseload.TakingOne;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;
import org.keywork.service.ServiceId;

/** A service of two key workers lets each carry one family: who could take the next? */
public final class WhoHasRoom {

  private static final AgencyId SCHOOL = new AgencyId("school-7");

  private WhoHasRoom() {}

  /** Asks on 22 November 2026, and prints who has room and who could be the key worker, and why. */
  public static void main(String[] args) {
    printAnswers(System.out);
  }

  static void printAnswers(PrintStream out) {
    LocalPolicy policy = LocalPolicy.named("ours").with(CaseloadLimit.MOST_FOR_DESIGNATED, 1);
    Basis basis = new Basis(LocalDate.of(2026, 11, 22), policy);
    CaseFile present = TwoKeyWorkers.caseFile();
    ServiceAtWork service = service().workingWith(List.of(present.allocated()));

    for (TakingOne each : service.caseloads().takingOne(Intensity.SHORT_TERM, basis)) {
      out.println(each.before().keyWorker() + " carries " + each.before().load().families()
          + ", one more: " + each.answer());
    }
    for (Candidate each : service.match(WhatIsStillToAsk.referred(), basis).ranked()) {
      out.println(each.keyWorker());
      for (Ground ground : each.against()) {
        out.println("  against: " + ground.reason() + ", " + ground.citation());
      }
    }
  }

  private static KeyWorkerService service() {
    return KeyWorkerService.builder()
        .id(new ServiceId("our-service"))
        .addAgencies(Agency.builder()
            .id(SCHOOL)
            .kind(AgencyKind.EDUCATION)
            .sector(Sector.STATUTORY)
            .build())
        .addKeyWorkers(keyWorker("p-1"), keyWorker("p-3"))
        .build();
  }

  private static KeyWorker keyWorker(String id) {
    return KeyWorker.builder()
        .practitioner(Practitioner.builder()
            .id(new PractitionerId(id))
            .agency(SCHOOL)
            .role(KeyWorkingRole.designated())
            .build())
        .build();
  }
}
