package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Arrangement;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * How families come to a service: who may refer them, where, and whom the service is for.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class WayIn implements WithWayIn {

  WayIn() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The way of referring a family that the agencies agreed. */
  public abstract Optional<Arrangement> referralRoute();

  /** The guidelines that say whom the service is for. */
  public abstract Optional<Arrangement> eligibilityGuidelines();

  /** Whether any agency may refer a family. */
  public abstract Optional<Boolean> fromAllAgencies();

  /** Kinds of agency from which no referral is taken. */
  public abstract Set<AgencyKind> notFrom();

  /** Where referrals come in. */
  public abstract Optional<ReferralPoint> referralPoint();

  @Value.Check
  void refuseAllAgenciesButSome() {
    if (fromAllAgencies().orElse(false) && !notFrom().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("notFrom"),
          "Where any agency may refer, there is none from which none is taken.");
    }
  }

  /** Collects the parts of a {@link WayIn}. */
  public static class Builder extends ImmutableWayIn.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
