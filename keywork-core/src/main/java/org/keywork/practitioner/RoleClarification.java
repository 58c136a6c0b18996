package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One time at which the role was gone through with a key worker.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class RoleClarification implements WithRoleClarification {

  RoleClarification() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** What the key worker was clear about afterwards. */
  public abstract Set<RolePoint> clearAbout();

  /** Collects the parts of a {@link RoleClarification}. */
  public static class Builder extends ImmutableRoleClarification.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
