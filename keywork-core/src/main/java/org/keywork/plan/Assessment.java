package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.family.MemberId;
import org.keywork.family.NeedDomain;

/**
 * A written account of what child and family need, made before the plan.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Assessment implements WithAssessment {

  Assessment() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract AssessmentId id();

  /** The day on which it was written. */
  public abstract LocalDate writtenOn();

  /** The day on which the family got it. */
  public abstract Optional<LocalDate> sharedWithFamilyOn();

  /** The children it is about; empty when nobody recorded which. */
  public abstract Set<MemberId> about();

  /** The agencies that contributed. */
  public abstract Set<AgencyId> agencies();

  /** The members of the family who contributed. */
  public abstract Set<MemberId> familyContributors();

  /** The parts of life that it looks at, with or without a need found; empty when nobody listed them. */
  public abstract Set<NeedDomain> domainsLookedAt();

  /**
   * Whether it began with what child and family need, and turned only then to the services there are;
   * empty when nobody recorded it.
   */
  public abstract Optional<Boolean> startedFromNeeds();

  /** Other assessments that were there already. */
  public abstract Set<OtherAssessment> existing();

  /** Other assessments that it builds on. */
  public abstract Set<OtherAssessment> linkedWith();

  /** The children's own views that went into it. */
  public abstract List<ChildsView> views();

  /** What helped the family to take part. */
  public abstract Set<ParticipationSupport> support();

  /** Collects the parts of an {@link Assessment}. */
  public static class Builder extends ImmutableAssessment.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
