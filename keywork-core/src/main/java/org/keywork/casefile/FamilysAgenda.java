package org.keywork.casefile;

import java.util.stream.Stream;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaHeading;
import org.keywork.agenda.EhcDues;
import org.keywork.agenda.FileReviewDues;
import org.keywork.agenda.MeetingDues;
import org.keywork.agenda.PlanDues;
import org.keywork.agenda.ReviewDues;
import org.keywork.agenda.StatementReviewDues;
import org.keywork.plan.FirstPlanning;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

/** Everything that is to be done for a family, at any time. */
final class FamilysAgenda {

  private FamilysAgenda() {}

  static Stream<AgendaEntry> entries(CaseFile file, Basis basis) {
    return file.activeDays()
        .filter(days -> days.contains(basis.asOf()))
        .map(days -> entries(file, days, heading(file, basis)))
        .orElse(Stream.empty());
  }

  private static AgendaHeading heading(CaseFile file, Basis basis) {
    return new AgendaHeading(file.id(), file.assignmentHistory().carriersOn(basis.asOf()), basis);
  }

  private static Stream<AgendaEntry> entries(
      CaseFile file, DateSpan active, AgendaHeading heading) {
    FirstPlanning planning =
        PlanningWalk.firstPlanning(file, PlanningWalk.needsThread(file, active));
    return Stream.of(
            PlanDues.of(planning, file.assignmentHistory(), heading),
            ReviewDues.of(PlanningWalk.planHistory(file, active), planning.thread(), heading),
            MeetingDues.of(file.meetings(), heading),
            StatementReviewDues.of(file.family(), file.meetings(), file.ehc(), heading),
            ContactAgenda.entries(file, heading),
            FileReviewDues.of(FamilyWalk.records(file), heading),
            EhcDues.of(file.familysEhc(), heading))
        .flatMap(each -> each);
  }
}
