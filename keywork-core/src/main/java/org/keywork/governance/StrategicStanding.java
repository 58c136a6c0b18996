package org.keywork.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * The place of key working among those who plan for a whole area (GUIDE 5a / Strategic visions).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class StrategicStanding implements WithStrategicStanding {

  StrategicStanding() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The groups that plan across agencies. */
  public abstract List<StrategicGroup> groups();

  /**
   * The day on which somebody went through the groups and who sits on them; until then there may be more
   * than are recorded.
   */
  public abstract Optional<LocalDate> askedOn();

  /** That reports go up to a health and wellbeing board. */
  public abstract Optional<Arrangement> reportsToWellbeingBoard();

  /** Whether somebody had gone through the groups by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of a {@link StrategicStanding}. */
  public static class Builder extends ImmutableStrategicStanding.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
