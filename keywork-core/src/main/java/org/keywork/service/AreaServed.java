package org.keywork.service;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Consistency;

/**
 * The area of a service and the people who live there.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AreaServed implements WithAreaServed {

  AreaServed() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it is in town or in the country. */
  public abstract Optional<AreaKind> kind();

  /** An account of the cultural make-up of the area, minority ethnic groups included. */
  public abstract Optional<Arrangement> culturalProfile();

  /** The cultural groups that live there. */
  public abstract List<Community> communities();

  /** What the local authority makes of key working. */
  public abstract Optional<AuthoritysApproach> authority();

  @Value.Check
  void refuseTwoOfOneId() {
    Consistency.requireDistinct("communities", communities(), Community::id, "communities");
  }

  /** Collects the parts of an {@link AreaServed}. */
  public static class Builder extends ImmutableAreaServed.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
