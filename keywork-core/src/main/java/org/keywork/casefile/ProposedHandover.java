package org.keywork.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.assignment.ChangeReason;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Permanence;
import org.keywork.assignment.WhoChooses;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * That one key worker hands a family over to another.
 *
 * <p>For example, the nursery nurse stays until 18 December 2026; the teacher begins on 3 September and
 * is the single point of contact from 1 November on. Both work with the family in between.
 *
 * <p>A key worker who is away and stays the key worker hands nothing over: record the absence, and who
 * covers.
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

  /**
   * Whether it is for good; empty when that is not settled. Where it is temporary the one who goes is to
   * come back, which is a handover of its own, in the other direction: until that is made, the one who
   * comes is the key worker.
   */
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
    LocalDate gone = firstDayWithoutOutgoing();
    return gone.isAfter(incomingBeginsOn()) ? gone : incomingBeginsOn();
  }

  LocalDate firstDayWithoutOutgoing() {
    return outgoingEndsOn().plusDays(1);
  }

  @Override
  public LocalDate settledOn() {
    return lastToLead();
  }

  @Override
  public List<LocalDate> daysToLookAt() {
    return Stream.of(incomingBeginsOn(), incomingLeadsOn(), firstDayWithoutOutgoing())
        .distinct()
        .sorted()
        .toList();
  }

  /** The last day before either of them changes anything for the family. */
  LocalDate eve() {
    LocalDate gone = firstDayWithoutOutgoing();
    return (gone.isBefore(incomingBeginsOn()) ? gone : incomingBeginsOn()).minusDays(1);
  }

  @Override
  public CaseFile madeIn(CaseFile file) {
    new HandoverFit(this, file).require();
    return new HandoverMade(this).in(file);
  }

  /** Whether it is an assignment of the one who goes as key worker that holds on their last day. */
  boolean isHandedOver(KeyWorkerAssignment each) {
    return each.practitioner().equals(outgoing()) && each.isOfKeyWorkerOn(outgoingEndsOn());
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
