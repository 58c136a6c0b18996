package org.keywork.practitioner;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something by which it is decided who becomes a key worker.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AppointmentCriterion implements WithAppointmentCriterion {

  AppointmentCriterion() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is about. */
  public abstract AppointmentMatter matter();

  /** How much it counts, compared with the others. */
  public abstract Optional<Integer> weight();

  /** Collects the parts of an {@link AppointmentCriterion}. */
  public static class Builder extends ImmutableAppointmentCriterion.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
