package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a key worker service was, or is being, set up (PACK ch.5 and ch.6).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SetUp implements WithSetUp {

  SetUp() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day of the preliminary work, with which month 1 begins. */
  public abstract Optional<LocalDate> startedOn();

  /** What there was before the start. */
  public abstract Optional<StartingChecklist> startingChecklist();

  /** The group of all agencies that sets the service up. */
  public abstract Optional<SteeringGroup> steeringGroup();

  /** With how many families the service begins. */
  public abstract Optional<ScopeChoice> scope();

  /** Those whom the new service concerns, and how they are spoken with. */
  public abstract Optional<StakeholderMap> stakeholderMap();

  /** The plan for putting the service into action. */
  public abstract Optional<ActionPlan> actionPlan();

  /** When it was decided upon, and who could be there. */
  public abstract Optional<DecisionMaking> decisionMaking();

  @Value.Check
  void refuseMembersWhoAreNotListed() {
    ActionPlanReferences.check(this);
  }

  /** Collects the parts of a {@link SetUp}. */
  public static class Builder extends ImmutableSetUp.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
