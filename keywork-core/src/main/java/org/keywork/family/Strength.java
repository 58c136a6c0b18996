package org.keywork.family;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the family, or somebody in it, does well.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Strength implements WithStrength {

  Strength() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whose strength it is; empty when it is the whole family's. */
  public abstract Optional<MemberId> whose();

  /** What it is. */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Collects the parts of a {@link Strength}. */
  public static class Builder extends ImmutableStrength.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
