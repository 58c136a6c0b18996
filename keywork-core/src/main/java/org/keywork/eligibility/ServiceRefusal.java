package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.family.MemberId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * One time at which an agency refused or withdrew a service.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ServiceRefusal implements WithServiceRefusal {

  ServiceRefusal() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The agency. */
  public abstract AgencyId agency();

  /** The day. */
  public abstract LocalDate on();

  /** The child it was for; empty when it was for the family. */
  public abstract Optional<MemberId> child();

  /** Whether it was key working that was refused, and not another service. */
  public abstract Optional<Boolean> ofKeyWorking();

  /**
   * The day on which the key worker had referred the family to it; empty when somebody else did, or
   * nobody recorded it.
   */
  public abstract Optional<LocalDate> referredOn();

  /** The reason; empty when that is not recorded. */
  @Value.Redacted
  public abstract Optional<RefusalReason> reason();

  /** Whether the key worker explained to the family for which reasons it was refused. */
  public abstract Optional<Boolean> reasonsExplained();

  /** Whether the service sent the key worker's referral back because the family did not fit it. */
  boolean isReturnedAsUnsuitable() {
    return referredOn().isPresent()
        && reason().filter(RefusalReason.OUTSIDE_CRITERIA::equals).isPresent();
  }

  @Value.Check
  void refuseARefusalBeforeTheReferral() {
    if (referredOn().filter(day -> day.isAfter(on())).isPresent()) {
      throw new InvalidRecordException(
          Location.at("referredOn"), "A service is refused on the day of the referral or later.");
    }
  }

  /** Collects the parts of a {@link ServiceRefusal}. */
  public static class Builder extends ImmutableServiceRefusal.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
