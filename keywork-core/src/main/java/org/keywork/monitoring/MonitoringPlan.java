package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is monitored, by whom and how (PACK ch.5 / Monitoring and evaluating; PACK checklist).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class MonitoringPlan implements WithMonitoringPlan {

  MonitoringPlan() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is monitored. */
  public abstract List<MonitoredItem> items();

  /** The day on which it was, or is going to be, decided. */
  public abstract Optional<LocalDate> decidedOn();

  /** The first day on which something was, or is going to be, monitored. */
  public abstract Optional<LocalDate> monitoredSince();

  /**
   * The day on which somebody went through the plan; what it leaves open from then on is not settled.
   * Until then more may be settled than is recorded here.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Whether monitoring had begun by a day. */
  public boolean isBegunOn(LocalDate day) {
    return monitoredSince().filter(since -> !since.isAfter(day)).isPresent();
  }

  /** Whether somebody had gone through the plan by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of a {@link MonitoringPlan}. */
  public static class Builder extends ImmutableMonitoringPlan.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
