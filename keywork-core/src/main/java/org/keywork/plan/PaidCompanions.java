package org.keywork.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * People who are paid to go out with a child.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PaidCompanions implements WithPaidCompanions {

  PaidCompanions() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether they are trained in the child's condition; false says that they are not, so far. */
  public abstract Optional<Boolean> trained();

  /** The day on which they were trained in the child's condition. */
  public abstract Optional<LocalDate> trainedInConditionOn();

  /** Whether they had been trained in the child's condition by a day. */
  boolean areTrainedBy(LocalDate day) {
    return trainedInConditionOn().isPresent() && !trainedInConditionOn().get().isAfter(day);
  }

  /** Collects the parts of a {@link PaidCompanions}. */
  public static class Builder extends ImmutablePaidCompanions.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
