package org.keywork.service;

import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;

/**
 * What the agencies of a service have settled about key workers who speak for families.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AdvocacyAgreement implements WithAdvocacyAgreement {

  AdvocacyAgreement() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The agencies that accept that a key worker who speaks for a family is independent, whatever other
   * duty they have.
   */
  public abstract Set<AgencyId> independenceAcceptedBy();

  /** Collects the parts of an {@link AdvocacyAgreement}. */
  public static class Builder extends ImmutableAdvocacyAgreement.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
