package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.family.MemberId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * One time at which a family was referred to the key worker service.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Referral implements WithReferral {

  Referral() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the service received it. */
  public abstract LocalDate receivedOn();

  /**
   * The agency that referred the family; empty when that is not recorded or the family came by
   * itself.
   */
  public abstract Optional<AgencyId> referredBy();

  /** Whether the family came by itself. */
  public abstract Optional<Boolean> byTheFamily();

  /** The day on which the family got general information on key working. */
  public abstract Optional<LocalDate> informationGivenOn();

  /** Whether the family was told of a limit of age; empty when there is none, or nobody recorded it. */
  public abstract Optional<AgeLimitNotice> ageLimitNotice();

  /** What is known of the children; at most once of each. */
  public abstract List<ReferredChild> children();

  /** What became of it; empty while it is open. */
  public abstract Optional<ReferralOutcome> outcome();

  /** The day on which that was settled. */
  public abstract Optional<LocalDate> decidedOn();

  /**
   * Why the family was not accepted; empty when that is not recorded. Only a referral that was not
   * accepted has one.
   */
  @Value.Redacted
  public abstract Optional<RefusalReason> notAcceptedFor();

  /** Whether somebody else than the family made it, as far as that is recorded, by a day. */
  boolean isByOthers(LocalDate asOf) {
    return !byTheFamily().orElse(false) && !receivedOn().isAfter(asOf);
  }

  /** Whether the family had got general information on key working by a day. */
  boolean isInformedBy(LocalDate day) {
    Optional<LocalDate> given = informationGivenOn();
    return given.isPresent() && !given.get().isAfter(day);
  }

  /** Whether it was accepted or not, as asked; no while it is open. */
  private boolean hasOutcome(ReferralOutcome asked) {
    Optional<ReferralOutcome> outcome = outcome();
    return outcome.isPresent() && outcome.get() == asked;
  }

  /**
   * Whether it is on record by a day that the family was not accepted. An outcome without its day
   * counts from the day of receipt.
   */
  public boolean isNotAcceptedBy(LocalDate asOf) {
    return isSettledBy(asOf) && hasOutcome(ReferralOutcome.NOT_ACCEPTED);
  }

  /**
   * Whether it is on record by a day that nothing came of it: the family was not accepted, or thought
   * better of it.
   */
  public boolean cameToNothingBy(LocalDate asOf) {
    return isSettledBy(asOf) && !hasOutcome(ReferralOutcome.ACCEPTED);
  }

  /**
   * Whether something had become of it by a day. An outcome without its day counts from the day of
   * receipt.
   */
  boolean isSettledBy(LocalDate day) {
    return outcome().isPresent() && !settledOn().isAfter(day);
  }

  /** The day on which it was settled; where that is not recorded, the day of receipt. */
  LocalDate settledOn() {
    return decidedOn().orElse(receivedOn());
  }

  @Value.Check
  void refuseADecisionBeforeTheReferral() {
    if (decidedOn().filter(receivedOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("decidedOn"), "A referral cannot be decided before it is received.");
    }
  }

  @Value.Check
  void refuseAReasonForNothing() {
    if (notAcceptedFor().isPresent()
        && outcome().filter(ReferralOutcome.NOT_ACCEPTED::equals).isEmpty()) {
      throw new InvalidRecordException(
          Location.at("notAcceptedFor"),
          "Only a referral that was not accepted has a reason for that.");
    }
  }

  @Value.Check
  void refuseAChildTwice() {
    Set<MemberId> children = new HashSet<>();
    for (int i = 0; i < children().size(); i++) {
      if (!children.add(children().get(i).child())) {
        throw new InvalidRecordException(
            Location.at("children", i).then("child"),
            "A referral speaks of each child once; put what is known of it together.");
      }
    }
  }

  /** Collects the parts of a {@link Referral}. */
  public static class Builder extends ImmutableReferral.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
