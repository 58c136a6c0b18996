package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What the family allows to be collected and shared, and with whom.
 *
 * <p>A consent holds from the day it was given to the day before it was withdrawn.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Consent implements WithConsent {

  Consent() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract ConsentId id();

  /** Who gave it: a parent, or the young person. */
  public abstract MemberId giver();

  /** The day on which it was given. */
  public abstract LocalDate givenOn();

  /** The day on which the giver got material that explains it. */
  public abstract Optional<LocalDate> informedOn();

  /** The first day on which it no longer holds. */
  public abstract Optional<LocalDate> withdrawnOn();

  /** The agencies that may get to know. */
  public abstract Set<AgencyId> recipients();

  /** What for: the circumstances in which they may. */
  public abstract Set<SharingPurpose> purposes();

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate asOf) {
    return !asOf.isBefore(givenOn()) && !isWithdrawnOn(asOf);
  }

  /** Whether it was withdrawn on a day or before. */
  public boolean isWithdrawnOn(LocalDate asOf) {
    return withdrawnOn().filter(end -> !asOf.isBefore(end)).isPresent();
  }

  /**
   * Whether it names an agency and a purpose; empty when it leaves open who may get to know or what
   * for, and does not rule out either by naming others.
   */
  public Optional<Boolean> names(AgencyId recipient, SharingPurpose purpose) {
    boolean rulesOut = (!recipients().isEmpty() && !recipients().contains(recipient))
        || (!purposes().isEmpty() && !purposes().contains(purpose));
    boolean leavesOpen = recipients().isEmpty() || purposes().isEmpty();
    return !rulesOut && leavesOpen ? Optional.empty() : Optional.of(!rulesOut);
  }

  @Value.Check
  void refuseAWithdrawalBeforeTheConsent() {
    if (withdrawnOn().filter(givenOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("withdrawnOn"), "A consent cannot be withdrawn before it is given.");
    }
  }

  /** Collects the parts of a {@link Consent}. */
  public static class Builder extends ImmutableConsent.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
