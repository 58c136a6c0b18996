package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * Something that one specialist had to know from another, and who passed it on (PALLIATIVE Discussion).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Relay implements WithRelay {

  Relay() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @Value.Redacted
  public abstract LocalDate on();

  /** Who had to know it. */
  @Value.Redacted
  public abstract Optional<PractitionerId> to();

  /** Who passed it on. */
  @Value.Redacted
  public abstract RelayedBy by();

  /** Whether parents who passed it on wanted to do so themselves; empty when nobody asked. */
  @Value.Redacted
  public abstract Optional<Boolean> parentsChoseTo();

  /** Collects the parts of a {@link Relay}. */
  public static class Builder extends ImmutableRelay.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
