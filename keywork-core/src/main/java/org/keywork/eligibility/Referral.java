package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
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

  /** What is known of the children; at most once of each. */
  public abstract List<ReferredChild> children();

  /** What became of it; empty while it is open. */
  public abstract Optional<ReferralOutcome> outcome();

  /** The day on which that was settled. */
  public abstract Optional<LocalDate> decidedOn();

  @Value.Check
  void refuseADecisionBeforeTheReferral() {
    if (decidedOn().filter(receivedOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("decidedOn"), "A referral cannot be decided before it is received.");
    }
  }

  /** Collects the parts of a {@link Referral}. */
  public static class Builder extends ImmutableReferral.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
