package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * What a service has settled about supervision (PACK ch.5 / Supervision; ch.5 / Service manager).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SupervisionArrangements implements WithSupervisionArrangements {

  SupervisionArrangements() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is stated about the supervision of key workers. */
  public abstract Set<SupervisionMatter> stated();

  /** Who supervises the service manager. */
  public abstract Optional<PractitionerId> managerSupervisedBy();

  /**
   * The day on which somebody went through all that is stated; until then there may be more than is
   * recorded here.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through all of it by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of {@link SupervisionArrangements}. */
  public static class Builder extends ImmutableSupervisionArrangements.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
