package org.keywork.eligibility;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a key worker came in among the services that the family already used (PACK ch.1 / Who should
 * receive the service?). The key worker who is there now is meant.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ExistingNetwork implements WithExistingNetwork {

  ExistingNetwork() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether the key worker recognised how well the family deals with professionals itself. */
  public abstract Optional<Boolean> skillsRecognised();

  /** Whether the key worker found out which services the family had tried to get. */
  public abstract Optional<Boolean> earlierAttemptsKnown();

  /** Whether the key worker agreed the role with the professionals who were there before. */
  public abstract Optional<Boolean> roleNegotiated();

  /** Collects the parts of an {@link ExistingNetwork}. */
  public static class Builder extends ImmutableExistingNetwork.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
