package org.keywork.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.ChangeReason;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Permanence;
import org.keywork.assignment.WhoChooses;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;

/**
 * That one key worker hands a family over to another.
 *
 * <p>For example, the nursery nurse stays until 18 December 2026; the teacher begins on 3 September and
 * is the single point of contact from 1 November on. Both work with the family in between.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract non-sealed class ProposedHandover implements WithProposedHandover, Proposal {

  ProposedHandover() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The key worker who goes. */
  public abstract PractitionerId outgoing();

  /** The key worker who comes. */
  public abstract PractitionerId incoming();

  /** What is known of the one who comes, where the case file does not list them yet. */
  public abstract Optional<Practitioner> newPractitioner();

  /** The first day of the one who comes. */
  public abstract LocalDate incomingBeginsOn();

  /** The first day on which the one who comes is the single point of contact. */
  public abstract LocalDate incomingLeadsOn();

  /** The last day of the one who goes, inclusive. */
  public abstract LocalDate outgoingEndsOn();

  /** Why; empty when that is not settled. */
  public abstract Optional<ChangeReason> reason();

  /** Whether it is for good; empty when that is not settled. */
  public abstract Optional<Permanence> permanence();

  /** The day on which the family was told, or is to be. */
  public abstract Optional<LocalDate> familyToldOn();

  /** Who decided that it would be this person; empty when nobody did yet. */
  public abstract Optional<WhoChooses> chosenBy();

  @Value.Check
  void refuseDaysOutOfOrder() {
    if (outgoing().equals(incoming())) {
      throw new InvalidRecordException(
          Location.at("incoming"), "A key worker hands over to somebody else; name who comes.");
    }
    if (incomingLeadsOn().isBefore(incomingBeginsOn())) {
      throw new InvalidRecordException(
          Location.at("incomingLeadsOn"),
          "Nobody leads before their first day; give that day or a later one.");
    }
    if (incomingLeadsOn().isAfter(lastToLead())) {
      throw new InvalidRecordException(
          Location.at("incomingLeadsOn"),
          "Somebody leads on each day; give a day on which the one who goes still led the day before.");
    }
  }

  private LocalDate lastToLead() {
    LocalDate gone = outgoingEndsOn().plusDays(1);
    return gone.isAfter(incomingBeginsOn()) ? gone : incomingBeginsOn();
  }

  @Override
  public LocalDate settledOn() {
    return lastToLead();
  }

  @Override
  public CaseFile madeIn(CaseFile file) {
    requireThatItFits(file);
    List<KeyWorkerAssignment> assignments = new ArrayList<>();
    for (KeyWorkerAssignment each : file.assignments()) {
      assignments.add(isHandedOver(each) ? handedOver(each) : each);
    }
    assignments.add(takenOver());
    return file.withPractitioners(
            Stream.concat(file.practitioners().stream(), added(file)).toList())
        .withAssignments(assignments);
  }

  private Stream<Practitioner> added(CaseFile file) {
    return newPractitioner().stream().filter(each -> !file.practitioners().contains(each));
  }

  /** Their assignments as key worker that hold on the last day, or end with the one who comes there. */
  private boolean isHandedOver(KeyWorkerAssignment each) {
    return each.practitioner().equals(outgoing()) && each.isOfKeyWorkerOn(outgoingEndsOn());
  }

  private KeyWorkerAssignment handedOver(KeyWorkerAssignment each) {
    EndOfAssignment before =
        each.ending().orElseGet(() -> EndOfAssignment.builder().build());
    EndOfAssignment ending = before
        .withReason(reason().or(before::reason))
        .withPermanence(permanence().or(before::permanence))
        .withFamilyToldOn(familyToldOn().or(before::familyToldOn))
        .withSuccessor(incoming());
    return each.withContact(ContactDays.before(leadEndsBefore(), each))
        .withDuring(each.during().withLastDay(outgoingEndsOn()))
        .withEnding(ending);
  }

  private LocalDate leadEndsBefore() {
    LocalDate gone = outgoingEndsOn().plusDays(1);
    return incomingLeadsOn().isBefore(gone) ? incomingLeadsOn() : gone;
  }

  private KeyWorkerAssignment takenOver() {
    return KeyWorkerAssignment.builder()
        .practitioner(incoming())
        .kind(AssignmentKind.KEY_WORKER)
        .during(DateSpan.startingOn(incomingBeginsOn()))
        .contact(DateSpan.startingOn(incomingLeadsOn()))
        .chosenBy(chosenBy())
        .build();
  }

  private void requireThatItFits(CaseFile file) {
    if (file.assignments().stream().noneMatch(this::isHandedOver)) {
      throw new InvalidRecordException(
          Location.at("outgoing"),
          "The one who goes is not key worker of this family on the day that would be their last.");
    }
    if (file.assignments().stream().anyMatch(this::isThereAlready)) {
      throw new InvalidRecordException(
          Location.at("incoming"),
          "The one who comes is key worker of this family on that day or later anyway.");
    }
    requireThatSomebodyIsKnown(file);
  }

  private boolean isThereAlready(KeyWorkerAssignment each) {
    return each.kind() == AssignmentKind.KEY_WORKER
        && each.practitioner().equals(incoming())
        && !each.during().endsBefore(incomingBeginsOn());
  }

  private void requireThatSomebodyIsKnown(CaseFile file) {
    boolean isListed = file.practitioners().stream().anyMatch(each -> each.id().equals(incoming()));
    if (newPractitioner().isPresent() && !newPractitioner().get().id().equals(incoming())) {
      throw new InvalidRecordException(
          Location.at("newPractitioner").then("id"),
          "The practitioner who is added is the one who comes; give the same id.");
    }
    if (!isListed && newPractitioner().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("incoming"),
          "The case file does not list the one who comes; add them as the new practitioner.");
    }
    if (isListed && added(file).findAny().isPresent()) {
      throw new InvalidRecordException(
          Location.at("newPractitioner"),
          "The case file lists the one who comes already; leave the new practitioner out.");
    }
    requireThatTheAgencyIsKnown(file);
  }

  private void requireThatTheAgencyIsKnown(CaseFile file) {
    boolean isUnknown = newPractitioner().stream()
        .anyMatch(
            who -> file.agencies().stream().noneMatch(each -> each.id().equals(who.agency())));
    if (isUnknown) {
      throw new InvalidRecordException(
          Location.at("newPractitioner").then("agency"),
          "The case file does not list the agency of the one who comes; add it there first.");
    }
  }

  @Override
  public List<ToTellOrAsk> toTellOrAsk(CaseFile file, Basis basis) {
    return new HandoverTold(this, file, madeIn(file), basis).all();
  }

  /** Collects the parts of a {@link ProposedHandover}. */
  public static class Builder extends ImmutableProposedHandover.Builder {

    /** A builder with nothing set. */
    public Builder() {}
  }
}
