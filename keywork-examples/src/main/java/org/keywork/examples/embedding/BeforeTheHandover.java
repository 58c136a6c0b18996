package org.keywork.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CourseOfChange;
import org.keywork.casefile.ProposedHandover;
import org.keywork.casefile.ToTellOrAsk;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Finding;

/** A key worker is to go at the end of the year, and another to come the day after: what would that bring? */
public final class BeforeTheHandover {

  private BeforeTheHandover() {}

  /** Checks the handover before it is made, and prints what it would breach and who must be told. */
  public static void main(String[] args) {
    printConsequences(System.out);
  }

  static void printConsequences(PrintStream out) {
    ProposedHandover handover = ProposedHandover.builder()
        .outgoing(new PractitionerId("p-1"))
        .outgoingEndsOn(LocalDate.of(2026, 12, 31))
        .incoming(new PractitionerId("p-2"))
        .incomingBeginsOn(LocalDate.of(2027, 1, 1))
        .incomingLeadsOn(LocalDate.of(2027, 1, 1))
        .build();
    CourseOfChange brings = Keywork.guidance().consequences(caseFile(), handover);
    for (Finding finding : brings.newFindings()) {
      out.println(finding.force() + " " + finding.rule());
      out.println("  " + finding.message());
    }
    for (ToTellOrAsk each : brings.toTellOrAsk()) {
      String whom = each.whom().map(id -> " (" + id.value() + ")").orElse("");
      out.println(each.by() + " " + each.what().inWords() + whom);
    }
  }

  private static CaseFile caseFile() {
    CaseFile file = WhatIsDue.caseFile();
    return file.withAssignments(file.assignments().get(0));
  }
}
