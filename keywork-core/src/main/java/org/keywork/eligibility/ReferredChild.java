package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.style.Among;

/**
 * What is known, when a family is referred, of one of its disabled children, as those judge who
 * know the child. What severe, complex and high mean is for the service to say: no source defines
 * them.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ReferredChild implements WithReferredChild {

  ReferredChild() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The child. */
  public abstract MemberId child();

  /** Whether the disability is judged severe. */
  @Value.Redacted
  public abstract Optional<Boolean> severeDisability();

  /** Whether the needs are judged complex. */
  @Value.Redacted
  public abstract Optional<Boolean> complexNeeds();

  /** Whether the level of need is judged high. */
  @Value.Redacted
  public abstract Optional<Boolean> highNeeds();

  /**
   * Whether the child lives in the catchment area; with parents who live apart, at either home.
   */
  @Value.Redacted
  public abstract Optional<Boolean> livesInCatchment();

  /** Whether there is a firm diagnosis. */
  @Value.Redacted
  public abstract Optional<Boolean> firmDiagnosis();

  /** The services the child gets. */
  public abstract List<ServiceReceived> services();

  /**
   * The day on which the family was asked for all of them; until then there may be more than are
   * listed.
   */
  public abstract Optional<LocalDate> servicesAskedOn();

  /** Whether the child is on record as getting a service on a day. */
  boolean usesServicesOn(LocalDate day) {
    return Among.any(services(), day, ServiceReceived::isReceivedOn);
  }

  /** Collects the parts of a {@link ReferredChild}. */
  public static class Builder extends ImmutableReferredChild.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
