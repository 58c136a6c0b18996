package org.keywork.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.WhoChooses;
import org.keywork.family.SharingPurpose;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;

/** Who is to be told of a handover and asked, and whether that was done. */
record HandoverTold(ProposedHandover handover, CaseFile file, CaseFile made, Basis basis) {

  List<ToTellOrAsk> all() {
    LocalDate before = handover.eve();
    return Stream.of(
            Stream.of(
                ToTellOrAsk.family(TellOrAsk.TELL_FAMILY, before, familyTold()),
                ToTellOrAsk.family(TellOrAsk.ASK_FAMILY_WHO_FOLLOWS, before, hasASay())),
            consent(before).stream(),
            Stream.of(ToTellOrAsk.family(
                TellOrAsk.NAME_CONTACT_PERSON, handover.incomingLeadsOn(), Answer.CANNOT_TELL)),
            agencies(),
            caseloads())
        .flatMap(each -> each)
        .toList();
  }

  /** A day to come is one on which it is still to be done. */
  private Answer familyTold() {
    return Answer.of(
        ending().flatMap(EndOfAssignment::familyToldOn).map(day -> !day.isAfter(basis.asOf())));
  }

  /** Whoever was asked had a say, whoever chose in the end. */
  private Answer hasASay() {
    boolean asked = ending().filter(each -> each.isFamilyAskedBy(basis.asOf())).isPresent();
    return asked
        ? Answer.YES
        : Answer.of(handover.chosenBy().map(who -> who != WhoChooses.SERVICE));
  }

  /** What is on record of the end, with what the handover adds to it. */
  private Optional<EndOfAssignment> ending() {
    return made.assignments().stream()
        .filter(handover::isHandedOver)
        .flatMap(each -> each.ending().stream())
        .findFirst();
  }

  /** What is known of the family may go to another agency only as far as it consents. */
  private Optional<ToTellOrAsk> consent(LocalDate before) {
    AgencyId to = agencyOf(handover.incoming().value(), made).orElseThrow();
    boolean isTheSame =
        agencyOf(handover.outgoing().value(), made).filter(to::equals).isPresent();
    return isTheSame
        ? Optional.empty()
        : Optional.of(ToTellOrAsk.somebody(
            TellOrAsk.ASK_CONSENT_FOR_HANDOVER,
            to,
            before,
            file.mayShare(to, SharingPurpose.HANDOVER, basis).answer()));
  }

  private static Optional<AgencyId> agencyOf(String practitioner, CaseFile file) {
    return file.practitioners().stream()
        .filter(each -> each.id().value().equals(practitioner))
        .map(each -> each.agency())
        .findFirst();
  }

  private Stream<ToTellOrAsk> agencies() {
    return file.agencies().stream()
        .map(Agency::id)
        .map(agency -> ToTellOrAsk.somebody(
            TellOrAsk.TELL_AGENCIES, agency, handover.incomingBeginsOn(), Answer.CANNOT_TELL));
  }

  /** While both are there the family is in both caseloads. */
  private Stream<ToTellOrAsk> caseloads() {
    AssignmentHistory history = made.assignmentHistory();
    boolean overlap = history.keyWorkersOn(handover.incomingBeginsOn()).size() > 1;
    return Stream.of(handover.outgoing(), handover.incoming())
        .filter(who -> overlap || who.equals(handover.incoming()))
        .map(who -> ToTellOrAsk.somebody(
            TellOrAsk.COUNT_IN_CASELOAD, who, handover.incomingBeginsOn(), Answer.CANNOT_TELL));
  }
}
