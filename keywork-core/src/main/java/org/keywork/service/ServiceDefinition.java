package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a service has settled about itself before families come (PACK Ex.8). What it has settled stands
 * elsewhere; here is which items have an answer.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ServiceDefinition implements WithServiceDefinition {

  ServiceDefinition() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The items that have an answer. */
  public abstract Set<DefinitionItem> answered();

  /**
   * The day on which somebody went through all items; until then more may have an answer than is
   * recorded here.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through all items by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of {@link ServiceDefinition}. */
  public static class Builder extends ImmutableServiceDefinition.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
