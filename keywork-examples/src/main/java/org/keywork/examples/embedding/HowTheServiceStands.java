package org.keywork.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.keywork.Keywork;
import org.keywork.agency.Arrangement;
import org.keywork.casefile.CaseFile;
import org.keywork.governance.Governance;
import org.keywork.governance.ManagementGroup;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;
import org.keywork.service.ServiceId;
import org.keywork.standards.AnsweredStandard;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.Evidence;
import org.keywork.standards.RuleEvidence;
import org.keywork.standards.SelfAssessment;
import org.keywork.standards.Standard;
import org.keywork.standards.StandardAnswer;
import org.keywork.standards.StandardsMatrix;

/** A service says that it meets two of the standards: what do its records say? */
public final class HowTheServiceStands {

  private HowTheServiceStands() {}

  /** Asks on 22 November 2026, and prints each answer with what the records show beside it. */
  public static void main(String[] args) {
    printAssessment(System.out);
  }

  static void printAssessment(PrintStream out) {
    LocalDate today = LocalDate.of(2026, 11, 22);
    Keywork keywork = Keywork.guidance();
    CaseFile family = TwoKeyWorkers.caseFile();
    ServiceAtWork service = service().workingWith(List.of(family.allocated()));
    Evidence evidence = keywork.evidence(service, today).and(keywork.evidence(family, today));

    SelfAssessment assessment = keywork.selfAssessment(service.service(), evidence, today);
    out.println(assessment.counts().fullyMet() + " of 36 fully met, "
        + assessment.counts().unanswered() + " without an answer");
    for (AssessedStandard each : assessment.standards()) {
      if (each.answer().isPresent()) {
        out.println(each.standard() + " " + each.answer().get() + ": " + each.againstRecords());
        for (RuleEvidence shown : each.shown()) {
          out.println("  " + shown.rule() + ": " + shown.subjects().met() + " met, "
              + shown.subjects().notMet() + " missed, " + shown.subjects().cannotTell() + " open");
        }
      }
    }
  }

  private static KeyWorkerService service() {
    return KeyWorkerService.builder()
        .id(new ServiceId("our-service"))
        .governance(Governance.builder()
            .managementGroup(ManagementGroup.builder()
                .formed(Arrangement.builder().inPlace(false).build())
                .build())
            .build())
        .standards(StandardsMatrix.builder()
            .addAnswers(fullyMet(Standard.O2), fullyMet(Standard.O10))
            .build())
        .build();
  }

  private static AnsweredStandard fullyMet(Standard standard) {
    return AnsweredStandard.builder()
        .standard(standard)
        .answer(StandardAnswer.FULLY_MET)
        .evidence("Minutes of the spring meeting.")
        .build();
  }
}
