package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * With how many families a service begins, and whether the beginning is monitored.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ScopeChoice implements WithScopeChoice {

  ScopeChoice() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was chosen. */
  public abstract Optional<InitialScope> scope();

  /** How the beginning is monitored, so that the service can be adjusted. */
  public abstract Optional<Arrangement> monitored();

  /** The day on which somebody asked what was chosen. */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had asked what was chosen by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of a {@link ScopeChoice}. */
  public static class Builder extends ImmutableScopeChoice.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
