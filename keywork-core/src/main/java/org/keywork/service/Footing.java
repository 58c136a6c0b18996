package org.keywork.service;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * What makes key working a service that lasts, and not something that single practitioners do as they
 * can (PACK ch.1 / Why is a key worker service important?). That key workers are trained and supported
 * belongs to it, too, and stands where it is told in full: {@link KeyWorkerService#training()}, {@link
 * KeyWorkerService#supervision()} and {@link KeyWorkerService#peerSupport()}.
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

  /** That somebody follows when a key worker stops. */
  public abstract Optional<Arrangement> replacement();

  /** Collects the parts of a {@link Footing}. */
  public static class Builder extends ImmutableFooting.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
