package org.keywork.plan;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.family.NeedId;

/**
 * One time at which a service did not come.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ServiceFailure implements WithServiceFailure {

  ServiceFailure() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** The agency whose service it was. */
  public abstract AgencyId agency();

  /** The need that it should have met. */
  public abstract NeedId need();

  /** Collects the parts of a {@link ServiceFailure}. */
  public static class Builder extends ImmutableServiceFailure.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
