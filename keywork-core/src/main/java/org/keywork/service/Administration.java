package org.keywork.service;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * The administrative support that a service keeps for its key workers. What is done for each of them
 * stands with the key worker.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Administration implements WithAdministration {

  Administration() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether there is any. */
  public abstract Optional<Arrangement> available();

  /** Whether it is funded. */
  public abstract Optional<Arrangement> funded();

  /** Collects the parts of an {@link Administration}. */
  public static class Builder extends ImmutableAdministration.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
