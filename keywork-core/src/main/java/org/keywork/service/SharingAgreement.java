package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Arrangement;

/**
 * What the agencies of a service have settled about sharing what they know of families.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SharingAgreement implements WithSharingAgreement {

  SharingAgreement() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The joint policy on sharing information. */
  public abstract Optional<Arrangement> jointPolicy();

  /** The agencies that signed the joint policy. */
  public abstract Set<AgencyId> signedBy();

  /** Legal advice on the way in which families consent to sharing. */
  public abstract Optional<Arrangement> legalAdvice();

  /** Collects the parts of a {@link SharingAgreement}. */
  public static class Builder extends ImmutableSharingAgreement.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
