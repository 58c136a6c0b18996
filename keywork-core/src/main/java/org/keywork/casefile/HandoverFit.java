package org.keywork.casefile;

import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/** Whether a handover makes sense in a case file. */
record HandoverFit(ProposedHandover handover, CaseFile file) {

  private static final String INCOMING = "incoming";
  private static final String NEW_PRACTITIONER = "newPractitioner";

  /**
   * Requires that it does.
   *
   * @throws InvalidRecordException if it does not, with the place seen from the handover
   */
  void require() {
    if (file.assignments().stream().noneMatch(handover::isHandedOver)) {
      throw new InvalidRecordException(
          Location.at("outgoing"),
          "The one who goes is not key worker of this family on the day that would be their last.");
    }
    if (file.assignments().stream().anyMatch(this::isThereAlready)) {
      throw new InvalidRecordException(
          Location.at(INCOMING),
          "The one who comes is key worker of this family on that day or later anyway.");
    }
    if (handover.newPractitioner().isPresent()) {
      requireANewcomer(handover.newPractitioner().get());
    } else if (!isIncomingListed()) {
      throw new InvalidRecordException(
          Location.at(INCOMING),
          "The case file does not list the one who comes; add them as the new practitioner.");
    }
  }

  private boolean isThereAlready(KeyWorkerAssignment each) {
    return each.kind() == AssignmentKind.KEY_WORKER
        && each.practitioner().equals(handover.incoming())
        && !each.during().endsBefore(handover.incomingBeginsOn());
  }

  private boolean isIncomingListed() {
    return file.practitioners().stream().anyMatch(each -> each.id().equals(handover.incoming()));
  }

  /** Whoever the case file lists already, with the very same words, does no harm. */
  private void requireANewcomer(Practitioner newcomer) {
    if (!newcomer.id().equals(handover.incoming())) {
      throw new InvalidRecordException(
          Location.at(NEW_PRACTITIONER).then("id"),
          "The practitioner who is added is the one who comes; give the same id.");
    }
    if (isIncomingListed() && !file.practitioners().contains(newcomer)) {
      throw new InvalidRecordException(
          Location.at(NEW_PRACTITIONER),
          "The case file lists the one who comes already; leave the new practitioner out.");
    }
    if (file.agencies().stream().noneMatch(each -> each.id().equals(newcomer.agency()))) {
      throw new InvalidRecordException(
          Location.at(NEW_PRACTITIONER).then("agency"),
          "The case file does not list the agency of the one who comes; add it there first.");
    }
  }
}
