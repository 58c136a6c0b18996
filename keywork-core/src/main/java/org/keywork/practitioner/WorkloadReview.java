package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That management looked at all the work of a key worker together (PACK ch.1 / Support for the key
 * worker).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class WorkloadReview implements WithWorkloadReview {

  WorkloadReview() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** Whether the work in the main role was looked at with it; nothing to tell of the designated. */
  public abstract Optional<Boolean> mainRoleIncluded();

  /** Collects the parts of a {@link WorkloadReview}. */
  public static class Builder extends ImmutableWorkloadReview.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
