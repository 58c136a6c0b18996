package org.keywork.plan;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * One person to whom a plan, or the minutes of a meeting, was sent.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Circulation implements WithCirculation {

  Circulation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who got it. */
  public abstract PractitionerId to();

  /** The day. */
  public abstract LocalDate on();

  /** Whether it was sent by a day. */
  boolean isSentBy(LocalDate day) {
    return !on().isAfter(day);
  }

  /** Collects the parts of a {@link Circulation}. */
  public static class Builder extends ImmutableCirculation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
