package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * Who manages a key worker service from day to day (CCNUK O7; PACK ch.1 / Support for the key
 * worker).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ServiceManager implements WithServiceManager {

  ServiceManager() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is: one of the service's practitioners or key workers. */
  public abstract PractitionerId practitioner();

  /** The description of the job. */
  public abstract Optional<ManagersJobDescription> jobDescription();

  /** The tasks that are theirs; none where nobody recorded them. */
  public abstract Set<ServiceManagerTask> tasks();

  /** Whether they are in charge of every aspect of the service, and nobody beside them of any. */
  public abstract Optional<Boolean> inChargeOfEverything();

  /** Collects the parts of a {@link ServiceManager}. */
  public static class Builder extends ImmutableServiceManager.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
