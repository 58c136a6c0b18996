package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.governance.GroupMemberId;

/**
 * Some members of the group that sets up a service, who work on a part of it by themselves (PACK ch.2 /
 * Introduction; PACK ch.5 / Support between workshops).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class WorkingSubGroup implements WithWorkingSubGroup {

  WorkingSubGroup() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The members. */
  public abstract Set<GroupMemberId> members();

  /** The last day of its time, where that is limited. */
  public abstract Optional<LocalDate> until();

  /** Whether it is at work on a day; on its last day it is. */
  public boolean isAtWorkOn(LocalDate day) {
    return until().filter(day::isAfter).isEmpty();
  }

  /** Collects the parts of a {@link WorkingSubGroup}. */
  public static class Builder extends ImmutableWorkingSubGroup.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
