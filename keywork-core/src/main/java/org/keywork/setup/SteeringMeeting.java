package org.keywork.setup;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.governance.GroupMemberId;

/**
 * A meeting of the group that sets up a service.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SteeringMeeting implements WithSteeringMeeting {

  SteeringMeeting() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** The members who were there; none where nobody recorded it. */
  public abstract Set<GroupMemberId> attendedBy();

  /** Whether it was held by a day and is known who was there. */
  boolean isKnownBy(LocalDate day) {
    return !on().isAfter(day) && !attendedBy().isEmpty();
  }

  /** Collects the parts of a {@link SteeringMeeting}. */
  public static class Builder extends ImmutableSteeringMeeting.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
