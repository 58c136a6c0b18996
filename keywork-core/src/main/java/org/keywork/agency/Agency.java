package org.keywork.agency;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that gives or commissions services. A school is one, and so is a distant
 * hospital.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Agency implements WithAgency {

  Agency() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract AgencyId id();

  /** What it does. */
  public abstract AgencyKind kind();

  /** Who runs it. */
  public abstract Sector sector();

  /** Its name; kept out of everything printed, since a school can tell who a child is. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** Collects the parts of an {@link Agency}. */
  public static class Builder extends ImmutableAgency.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
