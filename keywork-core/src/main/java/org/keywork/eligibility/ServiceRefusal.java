package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.family.MemberId;

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

  /** The reason; empty when that is not recorded. */
  @Value.Redacted
  public abstract Optional<RefusalReason> reason();

  /** Collects the parts of a {@link ServiceRefusal}. */
  public static class Builder extends ImmutableServiceRefusal.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
