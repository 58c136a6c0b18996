package org.keywork.casefile;

import java.util.stream.Stream;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaHeading;
import org.keywork.agenda.ContactDues;
import org.keywork.agenda.ExitDues;
import org.keywork.agenda.FamilyToldDues;
import org.keywork.agenda.LeaveDues;
import org.keywork.agenda.MessageDues;
import org.keywork.agenda.MoveDues;
import org.keywork.agenda.NextKeyWorkerDues;
import org.keywork.agenda.OpenDoorDues;
import org.keywork.agenda.OverlapDues;
import org.keywork.agenda.PromiseDues;
import org.keywork.agenda.RoleReminderDues;
import org.keywork.agenda.StepDownDues;
import org.keywork.agenda.SuccessorDues;
import org.keywork.agenda.SupportDues;
import org.keywork.review.FamilysMessage;
import org.keywork.review.FamilysPromise;

/** What is to be done to stay in touch with a family, and to be there when its life changes. */
final class ContactAgenda {

  private ContactAgenda() {}

  static Stream<AgendaEntry> entries(CaseFile file, AgendaHeading heading) {
    return Stream.of(
            ContactDues.of(PlanningWalk.contactLog(file), heading),
            promises(file, heading),
            messages(file, heading),
            SupportDues.of(FamilyWalk.supportAtNeed(file), heading),
            RoleReminderDues.of(FamilyWalk.roleInformation(file), heading),
            MoveDues.of(PeopleWalk.moves(file), heading),
            SuccessorDues.of(PeopleWalk.foreseenEnds(file), heading),
            NextKeyWorkerDues.of(PeopleWalk.foreseenEnds(file), heading),
            FamilyToldDues.of(file.familyAndTeam().allocation(), heading),
            LeaveDues.of(file.familyAndTeam().allocation(), heading),
            OverlapDues.of(file.assignmentHistory(), heading),
            ExitDues.of(PeopleWalk.endOfSupport(file), heading),
            StepDownDues.of(PeopleWalk.stepsDown(file), heading),
            OpenDoorDues.of(PeopleWalk.leaving(file), PeopleWalk.endOfSupport(file), heading))
        .flatMap(each -> each);
  }

  private static Stream<AgendaEntry> promises(CaseFile file, AgendaHeading heading) {
    return PromiseDues.of(
        file.promises().stream()
            .map(promise -> new FamilysPromise(promise, file.activeTime()))
            .toList(),
        heading);
  }

  private static Stream<AgendaEntry> messages(CaseFile file, AgendaHeading heading) {
    return MessageDues.of(
        file.messages().stream()
            .map(message -> new FamilysMessage(message, file.activeTime()))
            .toList(),
        heading);
  }
}
