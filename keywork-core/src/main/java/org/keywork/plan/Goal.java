package org.keywork.plan;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.NeedId;
import org.keywork.practitioner.PractitionerId;

/**
 * What the plan is meant to reach.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Goal implements WithGoal {

  Goal() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract GoalId id();

  /** The needs it answers. */
  public abstract Set<NeedId> meets();

  /** The members of the team who agreed to it. */
  public abstract Set<PractitionerId> agreedBy();

  /** What it is. */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Collects the parts of a {@link Goal}. */
  public static class Builder extends ImmutableGoal.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
