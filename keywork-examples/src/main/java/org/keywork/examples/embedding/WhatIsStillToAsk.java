package org.keywork.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.eligibility.CriterionAnswer;
import org.keywork.eligibility.EligibilityDecision;
import org.keywork.eligibility.Question;
import org.keywork.eligibility.Referral;
import org.keywork.eligibility.ReferredChild;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.FamilyId;
import org.keywork.family.MemberId;
import org.keywork.rule.Basis;

/** A family was referred of which little is known: is it eligible, and what is still to ask? */
public final class WhatIsStillToAsk {

  private static final LocalDate REFERRED_ON = LocalDate.of(2026, 11, 2);
  private static final MemberId CHILD = new MemberId("child-1");

  private WhatIsStillToAsk() {}

  /** Decides as the Pembrokeshire service would on 22 November 2026, and prints the reasons. */
  public static void main(String[] args) {
    printDecision(System.out);
  }

  static void printDecision(PrintStream out) {
    Basis basis = new Basis(LocalDate.of(2026, 11, 22), Policies.pembrokeshire());
    EligibilityDecision decision = referred().eligibility(basis);
    out.println(decision.inWords());
    for (CriterionAnswer each : decision.children().get(0).criteria()) {
      out.println("  " + each.answer() + " " + each.criterion().asks());
    }
    for (Question question : decision.whatToAsk().toSettle()) {
      out.println("To ask: " + question.missing());
    }
  }

  static CaseFile referred() {
    ReferredChild told =
        ReferredChild.builder().child(CHILD).severeDisability(true).build();
    return CaseFile.builder()
        .id(new CaseFileId("F-0043"))
        .family(Family.builder()
            .id(new FamilyId("family-43"))
            .addChildren(
                Child.builder().id(CHILD).dateOfBirth(LocalDate.of(2018, 5, 4)).build())
            .build())
        .addReferrals(
            Referral.builder().receivedOn(REFERRED_ON).addChildren(told).build())
        .build();
  }
}
