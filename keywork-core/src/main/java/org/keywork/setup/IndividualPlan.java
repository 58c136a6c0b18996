package org.keywork.setup;

import java.util.List;
import org.immutables.value.Value;
import org.keywork.governance.GroupMemberId;

/**
 * What one member of the steering group has undertaken to do (PACK Ex.15 and App.5).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class IndividualPlan implements WithIndividualPlan {

  IndividualPlan() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The member. */
  public abstract GroupMemberId member();

  /** What they have undertaken. */
  public abstract List<IndividualTask> tasks();

  /** Whether there is something in it, and each of it is complete. */
  public boolean isComplete() {
    return !tasks().isEmpty() && tasks().stream().allMatch(IndividualTask::isComplete);
  }

  /** Collects the parts of an {@link IndividualPlan}. */
  public static class Builder extends ImmutableIndividualPlan.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
