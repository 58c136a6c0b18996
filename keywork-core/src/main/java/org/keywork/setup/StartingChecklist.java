package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What there was when somebody asked whether the setting up of a service could begin.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class StartingChecklist implements WithStartingChecklist {

  StartingChecklist() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What there is. */
  public abstract Set<StartingPoint> points();

  /** The day on which somebody went through all of it; until then there may be more than is recorded. */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through all of it by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of a {@link StartingChecklist}. */
  public static class Builder extends ImmutableStartingChecklist.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
