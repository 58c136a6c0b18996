package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time at which the key working role was explained to the family.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class RoleExplanation implements WithRoleExplanation {

  RoleExplanation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** Whether somebody explained it in person. */
  public abstract boolean orally();

  /** Whether the family got something to read. */
  public abstract boolean inWriting();

  /** Whether it was said what the role does not include; empty when that is not recorded. */
  public abstract Optional<Boolean> saidWhatIsNotIncluded();

  /** Collects the parts of a {@link RoleExplanation}. */
  public static class Builder extends ImmutableRoleExplanation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
