package org.keywork.service;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * What makes key working a service that lasts, and not something that single practitioners do as they
 * can (PACK ch.1 / Why is a key worker service important?).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Footing implements WithFooting {

  Footing() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** That the agencies recognise it. */
  public abstract Optional<Arrangement> recognised();

  /** That its key workers are trained. */
  public abstract Optional<Arrangement> training();

  /** That its key workers are supervised as key workers. */
  public abstract Optional<Arrangement> supervision();

  /** That its key workers come together to support each other. */
  public abstract Optional<Arrangement> peerSupport();

  /** That somebody follows when a key worker stops. */
  public abstract Optional<Arrangement> replacement();

  /** Collects the parts of a {@link Footing}. */
  public static class Builder extends ImmutableFooting.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
