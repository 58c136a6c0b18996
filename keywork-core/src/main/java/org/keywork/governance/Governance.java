package org.keywork.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * How a key worker service is steered and what it rests on (CCNUK O1, O2, O6 to O8 and O11; PACK ch.1
 * and ch.2).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Governance implements WithGovernance {

  Governance() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The plan that outlines how the service is managed. */
  public abstract Optional<Arrangement> businessPlan();

  /** The money that it lives on. */
  public abstract Optional<Funding> funding();

  /** How closely the agencies work together. */
  public abstract Optional<JointWorking> jointWorking();

  /** How everybody whom it concerns is kept informed and involved. */
  public abstract Optional<CommunicationStrategy> communication();
  /** The group to which the service answers. */
  public abstract Optional<ManagementGroup> managementGroup();

  /** The links to agencies beyond those that take part. */
  public abstract Optional<AgencyLinks> agencyLinks();

  /** How far agencies and departments stand by key working. */
  public abstract List<Commitment> commitments();

  /** Where the agencies have recorded that they do. */
  public abstract Optional<CommitmentDocument> commitmentDocument();

  /** Whose the service is, and whose it seems to be. */
  public abstract Optional<Belonging> belonging();

  /** Its place among those who plan for the whole area. */
  public abstract Optional<StrategicStanding> strategicStanding();

  /** Agreements across services about who answers for what. */
  public abstract Optional<Arrangement> agreementsAcrossServices();

  /** That practitioners of several agencies are managed together. */
  public abstract Optional<Arrangement> integratedManagement();

  /** Collects the parts of a {@link Governance}. */
  public static class Builder extends ImmutableGovernance.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
