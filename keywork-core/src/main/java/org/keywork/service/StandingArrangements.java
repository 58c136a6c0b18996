package org.keywork.service;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * What has to stay arranged for as long as a service runs (PACK ch.2 / Monitoring and review).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class StandingArrangements implements WithStandingArrangements {

  StandingArrangements() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** How children are kept safe. */
  public abstract Optional<Arrangement> childrensSafety();

  /** How children are heard. */
  public abstract Optional<Arrangement> childrensVoice();

  /** How families' progress is followed, from referral to final review. */
  public abstract Optional<Arrangement> familiesTracked();

  /** How it is watched that the service is up to its standards. */
  public abstract Optional<Arrangement> standardsWatched();

  /** How the agencies keep up their links with each other. */
  public abstract Optional<Arrangement> linksBetweenAgencies();

  /** How complaints and representations are managed. */
  public abstract Optional<Arrangement> complaints();

  /** Collects the parts of {@link StandingArrangements}. */
  public static class Builder extends ImmutableStandingArrangements.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
