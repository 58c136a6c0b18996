package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is done so that parents and young people can come to the meetings of a group.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SupportToAttend implements WithSupportToAttend {

  SupportToAttend() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is done. */
  public abstract Set<AttendanceMeasure> measures();

  /** The day on which somebody asked for all of it; until then there may be more. */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through all of it by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of a {@link SupportToAttend}. */
  public static class Builder extends ImmutableSupportToAttend.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
