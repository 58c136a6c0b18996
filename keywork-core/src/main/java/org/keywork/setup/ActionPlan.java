package org.keywork.setup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.governance.GroupMemberId;
import org.keywork.rule.Consistency;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * The plan for putting a key worker service into action (PACK Ex.14 and Ex.15).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ActionPlan implements WithActionPlan {

  ActionPlan() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is to be done. */
  public abstract List<ImplementationAction> actions();

  /** What each member of the steering group has undertaken of it. */
  public abstract List<IndividualPlan> individualPlans();

  /** The day on which somebody went through all of it; until then there may be more than is recorded. */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through all of it by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** The areas for which it has no action. */
  public Set<ActionPlanArea> areasLeftOut() {
    Set<ActionPlanArea> leftOut = EnumSet.allOf(ActionPlanArea.class);
    actions().forEach(action -> leftOut.remove(action.area()));
    return Collections.unmodifiableSet(leftOut);
  }

  @Value.Check
  void refuseTwoOfOneIdAndTwoPlansOfOneMember() {
    Consistency.requireDistinct("actions", actions(), ImplementationAction::id, "actions");
    Set<GroupMemberId> planned = new HashSet<>();
    for (int i = 0; i < individualPlans().size(); i++) {
      if (!planned.add(individualPlans().get(i).member())) {
        throw new InvalidRecordException(
            Location.at("individualPlans", i).then("member"), "A member has one plan, not two.");
      }
    }
  }

  /** Collects the parts of an {@link ActionPlan}. */
  public static class Builder extends ImmutableActionPlan.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
