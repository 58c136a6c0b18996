package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.function.CoreElement;

/**
 * What a service says of itself to everybody who has to do with it (PACK Ex.8).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ServiceDescription implements WithServiceDescription {

  ServiceDescription() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The core elements of key working that it holds; empty when nobody has looked for them. */
  public abstract Set<CoreElement> coreElements();

  /** That it says when a key worker stops with a family. */
  public abstract Optional<Arrangement> whenKeyWorkerStops();

  /** Collects the parts of a {@link ServiceDescription}. */
  public static class Builder extends ImmutableServiceDescription.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
