package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.plan.ChildsView;
import org.keywork.plan.PlanId;

/**
 * A plan looked at again with the family.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Review implements WithReview {

  Review() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract ReviewId id();

  /** The plan. */
  public abstract PlanId plan();

  /** The children it is about; empty when nobody recorded which. */
  public abstract Set<MemberId> about();

  /** The day on which it was offered to the family. */
  public abstract Optional<LocalDate> offeredOn();

  /** The day on which it was held; empty as long as it was not. */
  public abstract Optional<LocalDate> heldOn();

  /** Whether the family asked for it. */
  public abstract Optional<Boolean> askedForByFamily();

  /**
   * Whether progress was held against what the plan and the meetings had settled; empty when that is
   * not recorded.
   */
  public abstract Optional<Boolean> progressChecked();

  /** What became of the support; empty when that is not recorded. */
  public abstract Optional<SupportAfterReview> supportAfterwards();

  /** The children's own views that went into it. */
  public abstract List<ChildsView> views();

  /** Collects the parts of a {@link Review}. */
  public static class Builder extends ImmutableReview.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
