package org.keywork.practitioner;

import java.util.Set;
import org.immutables.value.Value;

/**
 * Whom a service looks for when it looks for a key worker (PACK Ex.9).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PersonSpecification implements WithPersonSpecification {

  PersonSpecification() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The questions that it answers. */
  public abstract Set<PersonSpecificationItem> answers();

  /** Collects the parts of a {@link PersonSpecification}. */
  public static class Builder extends ImmutablePersonSpecification.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
