package org.keywork.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import org.keywork.Policies;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaItem;
import org.keywork.casefile.CaseFile;
import org.keywork.ehc.EhcProcess;
import org.keywork.ehc.EhcProcessId;
import org.keywork.ehc.Nation;
import org.keywork.family.MemberId;
import org.keywork.plan.ActionId;
import org.keywork.plan.PlanAction;
import org.keywork.plan.PlanId;
import org.keywork.plan.SupportPlan;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

/** A plan is nearly half a year old, and an EHC plan was asked for: what is due in the coming month? */
public final class WhatIsDue {

  private WhatIsDue() {}

  /** Asks on 22 November 2026, and prints what is due and overdue, why, and where that is written. */
  public static void main(String[] args) {
    printAgenda(System.out);
  }

  static void printAgenda(PrintStream out) {
    LocalDate today = LocalDate.of(2026, 11, 22);
    DateSpan month = DateSpan.of(today, today.plusMonths(1));
    Agenda agenda = caseFile().agenda(month, new Basis(today, Policies.guidance()));
    for (AgendaItem item : agenda.items()) {
      out.println(item.lastDay() + " " + item.matter().inWords());
      item.counted().ifPresent(counted -> out.println("  " + counted.inWords()));
      out.println("  " + item.behind().citation());
    }
  }

  static CaseFile caseFile() {
    return TwoKeyWorkers.caseFile()
        .withPlans(SupportPlan.builder()
            .id(new PlanId("plan-1"))
            .agreedOn(LocalDate.of(2026, 6, 8))
            .addActions(PlanAction.builder()
                .id(new ActionId("short-breaks"))
                .owner(new PractitionerId("p-1"))
                .due(LocalDate.of(2026, 11, 30))
                .build())
            .build())
        .withEhc(EhcProcess.builder()
            .id(new EhcProcessId("ehc-1"))
            .child(new MemberId("child-1"))
            .nation(Nation.ENGLAND)
            .requestReceivedOn(LocalDate.of(2026, 10, 26))
            .build());
  }
}
