package org.keywork.service;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cultural group among the people of an area, such as a minority ethnic group.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Community implements WithCommunity {

  Community() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract CommunityId id();

  /** Its name; kept out of everything printed, since in a small place it can tell who is meant. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** Whether the service provides what it needs. */
  public abstract Optional<Boolean> providedFor();

  /** Collects the parts of a {@link Community}. */
  public static class Builder extends ImmutableCommunity.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
