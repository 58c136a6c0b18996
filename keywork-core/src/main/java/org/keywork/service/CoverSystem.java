package org.keywork.service;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * What a service has agreed for the days on which a key worker is away (CCNUK O10; GUIDE 5c; PACK Ex.8).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CoverSystem implements WithCoverSystem {

  CoverSystem() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** How families are covered in a long-term absence. */
  public abstract Optional<Arrangement> longTermAbsence();

  /** How they are covered in a short leave. */
  public abstract Optional<Arrangement> shortLeave();

  /** How key workers take their holidays. */
  public abstract Optional<Arrangement> holidays();

  /** What happens when a key worker falls ill. */
  public abstract Optional<Arrangement> sickness();

  /** How families come to know all this. */
  public abstract Optional<Arrangement> familiesTold();

  /** Collects the parts of a {@link CoverSystem}. */
  public static class Builder extends ImmutableCoverSystem.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
