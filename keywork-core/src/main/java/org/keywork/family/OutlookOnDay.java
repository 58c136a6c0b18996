package org.keywork.family;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What was known of the course of a child's condition from a day on. Earlier ones stay: a child may
 * move between the classes, and back (PALLIATIVE Introduction).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class OutlookOnDay implements WithOutlookOnDay {

  OutlookOnDay() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was known from a day on. */
  public static OutlookOnDay of(LocalDate on, ConditionOutlook outlook) {
    return builder().on(on).outlook(outlook).build();
  }

  /** The day on which it became clear. */
  @Value.Redacted
  public abstract LocalDate on();

  /** What became clear; {@link ConditionOutlook#classify} tells how facts are read. */
  @Value.Redacted
  public abstract ConditionOutlook outlook();

  /** Collects the parts of an {@link OutlookOnDay}. */
  public static class Builder extends ImmutableOutlookOnDay.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
