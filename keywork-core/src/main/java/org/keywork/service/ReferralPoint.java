package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;

/**
 * Where referrals come in, and who meets there to put plans into action.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ReferralPoint implements WithReferralPoint {

  ReferralPoint() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it is the only one. */
  public abstract Optional<Boolean> single();

  /** The agencies that run it. */
  public abstract Set<AgencyId> runBy();

  /** The kinds of service that are likely to be involved with the families referred. */
  public abstract Set<AgencyKind> likelyInvolved();

  /** The kinds of service that come to its meetings. */
  public abstract Set<AgencyKind> atMeetings();

  /** Collects the parts of a {@link ReferralPoint}. */
  public static class Builder extends ImmutableReferralPoint.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
