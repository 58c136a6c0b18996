package org.keywork.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.practitioner.Practitioner;
import org.keywork.time.DateSpan;

/** How a case file looks once a handover has been made that fits into it. */
record HandoverMade(ProposedHandover handover) {

  CaseFile in(CaseFile file) {
    return file.withPractitioners(practitioners(file)).withAssignments(assignments(file));
  }

  private List<Practitioner> practitioners(CaseFile file) {
    return Stream.concat(
            file.practitioners().stream(),
            handover.newPractitioner().stream()
                .filter(each -> !file.practitioners().contains(each)))
        .toList();
  }

  private List<KeyWorkerAssignment> assignments(CaseFile file) {
    List<KeyWorkerAssignment> assignments = new ArrayList<>();
    for (KeyWorkerAssignment each : file.assignments()) {
      assignments.add(handover.isHandedOver(each) ? handedOver(each, file) : each);
    }
    assignments.add(takenOver());
    return assignments;
  }

  private KeyWorkerAssignment handedOver(KeyWorkerAssignment each, CaseFile file) {
    return each.withContact(
            ContactDays.handedOverBefore(leadEndsBefore(), each, file.assignmentHistory()))
        .withDuring(each.during().withLastDay(handover.outgoingEndsOn()))
        .withEnding(ending(each));
  }

  /** What is proposed of the end outweighs what was on record before. */
  private EndOfAssignment ending(KeyWorkerAssignment each) {
    EndOfAssignment before =
        each.ending().orElseGet(() -> EndOfAssignment.builder().build());
    return before
        .withReason(handover.reason().or(before::reason))
        .withPermanence(handover.permanence().or(before::permanence))
        .withFamilyToldOn(handover.familyToldOn().or(before::familyToldOn))
        .withSuccessor(handover.incoming());
  }

  private LocalDate leadEndsBefore() {
    LocalDate gone = handover.firstDayWithoutOutgoing();
    return handover.incomingLeadsOn().isBefore(gone) ? handover.incomingLeadsOn() : gone;
  }

  private KeyWorkerAssignment takenOver() {
    return KeyWorkerAssignment.builder()
        .practitioner(handover.incoming())
        .kind(AssignmentKind.KEY_WORKER)
        .during(DateSpan.startingOn(handover.incomingBeginsOn()))
        .contact(DateSpan.startingOn(handover.incomingLeadsOn()))
        .chosenBy(handover.chosenBy())
        .build();
  }
}
